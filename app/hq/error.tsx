"use client";
import Broken from "../staff/error";

export default Broken;
