// Says plainly when Node.js is too old, before anything fails for that reason.

export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(`OC Pizza needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
}
