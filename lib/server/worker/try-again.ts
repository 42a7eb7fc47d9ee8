/** Thrown by a job that got no answer yet: the queue asks again later, and nobody needs to know before it gives up. */
export class TryAgain extends Error {
  override name = "TryAgain";
}
