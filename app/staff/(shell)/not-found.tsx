import { NotYours } from "@/components/staff/not-yours";

export default NotYours;
