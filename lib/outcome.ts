/** What a form or a button gets back: the value, or a sentence in the reader's language saying why not. */
export type Outcome<T> =
  | { ok: true; value: T }
  | {
      ok: false;
      code: string;
      message: string;
      details: Readonly<Record<string, string | number>>;
      field?: string;
    };
