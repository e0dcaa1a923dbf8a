/**
 * What jsdom lacks of a browser: modal dialogs, layout observers, and the classes that `requestJira` of the bridge uses.
 * A test that needs them imports this file.
 */
class PlainHeaders extends Map<string, string> {
  constructor(init: Readonly<Record<string, string>> | PlainHeaders = {}) {
    super(init instanceof Map ? init : Object.entries(init));
  }
}

class PlainRequest {
  readonly method: string;
  readonly headers: PlainHeaders;

  constructor(_: string, { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {}) {
    this.method = method;
    this.headers = new PlainHeaders(headers);
  }
}

class PlainResponse {
  readonly status: number;
  readonly #body: string | null;

  constructor(body: string | null, { status = 200 }: { status?: number } = {}) {
    this.status = status;
    this.#body = body;
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  async json(): Promise<unknown> {
    return JSON.parse(this.#body ?? '');
  }
}

/** Elements keep the width they start with. */
class StillResizeObserver {
  observe(): void {
    // Nothing is laid out, so nothing changes its size.
  }

  disconnect(): void {
    // Nothing was observed.
  }
}

Object.assign(globalThis, {
  Headers: PlainHeaders,
  Request: PlainRequest,
  Response: PlainResponse,
  ResizeObserver: StillResizeObserver,
});

Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    this.open = true;
  },
  close(this: HTMLDialogElement) {
    this.open = false;
  },
});

/** An answer of Jira to `requestJira`, as the platform hands it over. */
export function jiraAnswer(body: unknown, status = 200): Readonly<Record<string, unknown>> {
  return { status, statusText: '', headers: {}, body: JSON.stringify(body) };
}
