import { afterEach, beforeEach, expect, vi } from "vitest";

// An error written to the console is a failure nobody asserted on. A test that expects one clears the spy:
// vi.mocked(console.error).mockClear().
beforeEach(() => {
  vi.spyOn(console, "error");
});

afterEach(() => {
  const calls = vi.mocked(console.error).mock.calls.slice();
  vi.mocked(console.error).mockRestore();
  expect(calls, "console.error was called").toEqual([]);
});
