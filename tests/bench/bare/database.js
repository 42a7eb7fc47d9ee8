import postgres from "postgres";

export const sql = postgres({ max: 10, onnotice: () => {} });
