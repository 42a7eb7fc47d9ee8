/** For addresses that are no page of shop or staff. Short, since every page carries it along in place of Next's own. */
export default function NotFound() {
  return <p>404</p>;
}
