/** A whole load: nothing of what was shown before may stay in the browser's cache of pages. */
export function goOn(path: string): true {
  window.location.assign(path);
  return true;
}
