// Checks the configuration before anything starts, so that a gap is told in words and not by a failing request.
import { parseEnv } from "@/lib/server/env";

parseEnv(process.env);
