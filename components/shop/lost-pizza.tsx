/** An opened box with one crumb left: for pages that are not there. A file, because every page carries what shows when it is lost. */
export function LostPizza() {
  return <img src="/lost.svg" alt="" width={200} height={160} loading="lazy" className="w-full" />;
}
