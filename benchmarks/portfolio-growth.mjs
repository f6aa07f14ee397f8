// How the portfolio grows: importing a list, the timeline, and a status round on paper, each against a smaller one or
// against what the database alone needs, in one run. Starts a portfolio-service and a PostgreSQL of its own, so that
// ten thousand made-up projects come into no installation; needs what ./direktion build needs.
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const maven = spawn(
  "mvn",
  [
    "-o",
    "-Dstyle.color=never",
    "-pl",
    "common,common-test,portfolio-service",
    "test",
    "-Dtest=PortfolioGrowth",
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
