import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin({
  requestConfig: "./lib/server/i18n.ts",
  // Texts are taken apart while building: a browser then needs no parser for them.
  experimental: { messages: { path: "./messages", format: "json", locales: ["fr", "en"], precompile: true } },
});

/** Everything at the root that is not one of these is a French shop page. */
const notShop = "en(?:/|$)|fr(?:/|$)|staff(?:/|$)|api/|art/|_next/|.*\\.[a-z0-9]+$";

/** The header of lib/server/admin-door.ts. @type {{ type: "header", key: string }} */
const byTheDoor = { type: "header", key: "x-ocpizza-door" };

/** @type {import("next").NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: [
    "@node-rs/argon2",
    "@sentry/nextjs",
    "@point-of-sale/receipt-printer-encoder",
    "graphile-worker",
    "nodemailer",
    "pdfkit",
    "pg",
    "pino",
    "postgres",
    "prom-client",
    "web-push",
  ],
  experimental: {
    serverActions: { bodySizeLimit: "64kb" },
    // A page's scripts in a handful of files: each more is a request on somebody's telephone (decision 59).
    turbopackChunking: { minChunkSize: 2_000_000, maxMergeChunkSize: 2_000_000 },
  },
  images: { unoptimized: true },
  async rewrites() {
    return {
      beforeFiles: [
        { source: "/", destination: "/fr" },
        // What proxy.ts let in by the administration's address stays where it led; `/hq` asked for outright is a lost page of the shop.
        { source: `/:path((?!${notShop}).+)`, destination: "/fr/:path", missing: [byTheDoor] },
      ],
      // A file that does not exist is a lost page of the shop, not a language. Drawings are files of a route: they come after this.
      afterFiles: [
        { source: "/favicon.ico", destination: "/icon.svg" },
        { source: "/:path((?!art/|api/|staff/|_next/).*\\..+)", destination: "/fr/:path" },
      ],
      fallback: [],
    };
  },
  async redirects() {
    return [
      { source: "/fr", destination: "/", permanent: true },
      { source: "/fr/:path*", destination: "/:path*", permanent: true },
    ];
  },
  async headers() {
    return [
      // The logo is the page's icon too: a browser that has it need not ask whether it still holds.
      { source: "/icon.svg", headers: [{ key: "Cache-Control", value: "public, max-age=86400" }] },
      {
        source: "/:path*",
        headers: [
          { key: "X-Content-Type-Options", value: "nosniff" },
          { key: "X-Frame-Options", value: "DENY" },
          { key: "Referrer-Policy", value: "same-origin" },
          { key: "Permissions-Policy", value: "camera=(), microphone=(), payment=()" },
        ],
      },
    ];
  },
};

export default withNextIntl(config);
