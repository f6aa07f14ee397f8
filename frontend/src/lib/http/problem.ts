/** What was wrong with one field, as the server says it. */
export interface FieldError {
  field: string;
  message: string;
}

/** The body of an RFC 9457 answer from our services. */
interface ProblemBody {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  requestId?: string;
  errors?: FieldError[];
}

/** A request that failed: what happened, in the reader's language, and how to find it in the log. */
export class Problem extends Error {
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  /** The stable name of the kind of problem, such as `minutes-already-approved`. */
  readonly slug: string;
  readonly title: string;
  readonly detail: string | undefined;
  readonly requestId: string | undefined;
  readonly errors: FieldError[];
  /** Every member of the answer, for problems that carry more, such as `meetingId`. */
  readonly body: Readonly<Record<string, unknown>>;

  constructor(status: number, body: ProblemBody = {}, requestId?: string) {
    super(body.title ?? `HTTP ${status}`);
    this.name = 'Problem';
    this.status = status;
    this.slug = (body.type ?? '').split('/').pop() ?? '';
    this.title = body.title ?? '';
    this.detail = body.detail;
    this.requestId = body.requestId ?? requestId;
    this.errors = Array.isArray(body.errors) ? body.errors : [];
    this.body = body as Record<string, unknown>;
  }

  /** No answer came at all: the network or the server is away. */
  static unreachable(): Problem {
    return new Problem(0, { type: 'unreachable' });
  }

  /** Reads the problem out of an answer, whatever its body is. */
  static async from(response: Response): Promise<Problem> {
    const requestId = response.headers.get('X-Request-Id') ?? undefined;
    const isJson = /json/.test(response.headers.get('Content-Type') ?? '');
    const body: unknown = isJson ? await response.json().catch(() => ({})) : {};
    return new Problem(response.status, body as ProblemBody, requestId);
  }

  /** Someone else changed the thing since it was read. */
  get isConflictOfVersions(): boolean {
    return this.status === 412;
  }

  /** The message at one field, if the server named it. */
  errorAt(field: string): string | undefined {
    return this.errors.find((error) => error.field === field)?.message;
  }
}
