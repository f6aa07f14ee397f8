// Each caller names the type it expects, which only `any` lets it do.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type LooseAnswer = { 200: { headers: object; content: { 'application/json': any } } };

interface LooseOperation {
  parameters: {
    query?: Record<string, string | number | boolean | string[] | undefined>;
    path?: Record<string, string>;
    header?: Record<string, string>;
  };
  requestBody?: { content: { 'application/json': unknown } };
  responses: LooseAnswer;
}

/** The paths of a service whose OpenAPI document is not committed yet: any path, answers unknown. */
export type LoosePaths = Record<
  string,
  Record<'get' | 'post' | 'put' | 'patch' | 'delete', LooseOperation>
>;
