import { watchErrors } from "./components/errors/watch-errors";

watchErrors();
