// Runs a measuring test of one service, which starts a PostgreSQL of its own, and prints what it tells.
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Measures with the test of a service's name; needs what ./direktion build needs. */
export function measure(service, test) {
  const maven = spawn(
    "mvn",
    [
      "-o",
      "-Dstyle.color=never",
      "-pl",
      `common,common-test,${service}`,
      "test",
      `-Dtest=${test}`,
      "-Dsurefire.failIfNoSpecifiedTests=false",
    ],
    { cwd: root, stdio: ["ignore", "pipe", "inherit"] },
  );
  let rest = "";
  let told = 0;
  maven.stdout.on("data", (chunk) => {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop();
    for (const line of lines) {
      const found = /growth: (.*)$/.exec(line);
      if (found) {
        told += 1;
        console.log(found[1]);
      }
    }
  });
  maven.on("close", (code) => {
    if (code !== 0 || told === 0) {
      console.error("Nothing was measured; run the same Maven command to see why.");
      process.exitCode = 1;
    }
  });
}
