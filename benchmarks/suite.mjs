// What the benchmarks share: the running suite, a log-in, and the middle of several measurements.
export const GATEWAY = process.env.DIREKTION_URL ?? 'http://localhost:8080';

/** The headers of someone logged in for scripts, in the local realm. */
export async function logInAs(username) {
  const answer = await fetch(`${GATEWAY}/auth/realms/direktion/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'password',
      client_id: 'direktion-cli',
      username,
      password: 'demo',
    }),
  });
  if (!answer.ok) throw new Error(`Log-in failed: ${answer.status}`);
  const { access_token: token } = await answer.json();
  return { Authorization: `Bearer ${token}` };
}

export function median(values) {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)];
}
