import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onClose } from "../../scripts/lib/closing.mjs";
import { anyFreePort } from "../../scripts/lib/ports.mjs";
import { untilItAnswers } from "./until-it-answers";

const program = ["/usr/sbin/nginx", "/usr/local/sbin/nginx"].find((path) => existsSync(path));

/**
 * nginx in front of the site, keeping what everybody gets alike for a second, beside as many bytes from a file of its own.
 * null where nginx is not installed.
 */
export async function startFront(site: string, page: string) {
  if (!program) return null;
  const folder = mkdtempSync(join(tmpdir(), "ocpizza-front-"));
  writeFileSync(join(folder, "page.html"), page);
  const port = await anyFreePort();
  writeFileSync(join(folder, "nginx.conf"), configuration(folder, port, site));
  const nginx = spawn(
    program,
    ["-p", folder, "-c", join(folder, "nginx.conf"), "-e", join(folder, "errors")],
    {
      stdio: "ignore",
    },
  );
  onClose("nginx", async () => {
    nginx.kill("SIGQUIT");
    rmSync(folder, { recursive: true, force: true });
  });
  const url = `http://127.0.0.1:${port}`;
  await untilItAnswers(`${url}/file/page.html`);
  return { url, file: `${url}/file/page.html` };
}

const configuration = (folder: string, port: number, site: string) => `
daemon off;
pid ${folder}/pid;
worker_processes auto;
${process.getuid?.() === 0 ? "user root;" : ""}
events { worker_connections 1024; }
http {
  access_log off;
  types { text/html html; }
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  proxy_cache_path ${folder}/cache keys_zone=pages:1m;
  server {
    listen 127.0.0.1:${port};
    location /file/ { alias ${folder}/; }
    location / {
      proxy_pass ${site};
      proxy_http_version 1.1;
      proxy_set_header Host $http_host;
      proxy_cache pages;
      proxy_cache_key "$uri$http_rsc$http_accept_encoding";
      proxy_ignore_headers Cache-Control Expires Vary;
      proxy_cache_valid 200 1s;
      proxy_cache_lock on;
      proxy_cache_use_stale updating;
    }
  }
}
`;
