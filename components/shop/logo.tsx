export function Logo() {
  return <span className="font-display font-extrabold text-2xl text-tomato tracking-tight">OC</span>;
}
