// What the gateway costs: the same reads straight from a service and through the gateway, in one run, taking turns.
// Needs a running suite (./direktion up). Prints medians and their ratio; only the ratio means anything on a busy machine.
import { GATEWAY, logInAs, median } from './suite.mjs';

const OFFSET = Number(process.env.DIREKTION_PORT_OFFSET ?? 0);
const PATH = '/api/budget/v1/pools?year=2015';
const ROUNDS = 10;
const REQUESTS = 200;
const AT_ONCE = 8;

const headers = await logInAs('controller');
const routes = {
  direct: `http://127.0.0.1:${8083 + OFFSET}${PATH}`,
  gateway: `${GATEWAY}${PATH}`,
};
const seconds = { direct: [], gateway: [] };
for (const address of Object.values(routes)) await read(address, REQUESTS);
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, address] of Object.entries(routes)) {
    const began = performance.now();
    await read(address, REQUESTS);
    seconds[name].push((performance.now() - began) / 1000);
  }
}
const direct = median(seconds.direct);
const gateway = median(seconds.gateway);
console.log(`direct   ${Math.round(REQUESTS / direct)} requests/s`);
console.log(`gateway  ${Math.round(REQUESTS / gateway)} requests/s`);
console.log(`ratio    ${(gateway / direct).toFixed(2)} times as long through the gateway`);

async function read(address, requests) {
  let left = requests;
  const reader = async () => {
    while (left-- > 0) {
      const answer = await fetch(address, { headers });
      if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`);
      await answer.arrayBuffer();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, reader));
}
