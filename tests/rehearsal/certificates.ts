import { chmodSync, copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { everyName } from "./names";
import { run } from "./root";
import { scratch } from "./scratch";

const trusted = "/usr/local/share/ca-certificates/ocpizza-rehearsal.crt";
const folder = join(scratch, "certificates");

export const authority = join(folder, "authority.pem");
export const certificate = join(folder, "server.pem");
export const certificateKey = join(folder, "server.key");

/** An authority that this machine trusts for as long as the rehearsal lasts, and a certificate of it for every name. */
export async function makeCertificates(): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"];
  const openssl = (...args: string[]) => run("openssl", args, { cwd: folder });
  await openssl(
    ...["req", "-x509", ...key, "-subj", "/CN=OC Pizza rehearsal", "-keyout", "authority.key"],
    ...["-out", authority, "-addext", "keyUsage=critical,keyCertSign,cRLSign"],
  );
  await openssl(
    "req",
    ...key,
    "-subj",
    `/CN=${everyName[0]}`,
    "-keyout",
    certificateKey,
    "-out",
    "server.csr",
  );
  writeFileSync(
    join(folder, "names"),
    `subjectAltName=${everyName.map((name) => `DNS:${name}`).join(",")}\n`,
  );
  await openssl(
    ...["x509", "-req", "-in", "server.csr", "-CA", authority, "-CAkey", "authority.key", "-CAcreateserial"],
    ...["-days", "2", "-extfile", "names", "-out", certificate],
  );
  chmodSync(authority, 0o644);
  copyFileSync(authority, trusted);
  await run("update-ca-certificates", []);
}

export async function distrust(): Promise<void> {
  rmSync(trusted, { force: true });
  await run("update-ca-certificates", ["--fresh"]);
}
