import { vi } from 'vitest';

/** Has uploads answered by what a test states for the network; each tells that half of it is sent. */
export function stubUploads(): void {
  vi.stubGlobal('XMLHttpRequest', StubbedUpload);
}

class StubbedUpload {
  upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
  onload?: () => void;
  onerror?: () => void;
  onabort?: () => void;
  onloadend?: () => void;
  status = 0;
  responseText = '';
  private readonly headers = new Headers();
  private answer: Response | null = null;
  private path = '';
  private isStopped = false;

  open(_method: string, path: string) {
    this.path = path;
  }
  setRequestHeader(name: string, value: string) {
    this.headers.set(name, value);
  }
  getResponseHeader(name: string) {
    return this.answer?.headers.get(name) ?? null;
  }
  abort() {
    this.isStopped = true;
    this.onabort?.();
    this.onloadend?.();
  }
  send(form: FormData) {
    this.upload.onprogress?.({ loaded: 1, total: 2 });
    const { headers } = this;
    const body = [...form.keys()].join(' ');
    void globalThis.fetch(this.path, { method: 'POST', headers, body }).then(async (answer) => {
      if (this.isStopped) return;
      this.answer = answer;
      this.status = answer.status;
      this.responseText = await answer.text();
      this.onload?.();
      this.onloadend?.();
    });
  }
}
