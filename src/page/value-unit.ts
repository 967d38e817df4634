import type { Unit } from "../bench/unit.ts";
import { timeUnit } from "./time-unit.ts";

const MEBIBYTE = 1024 ** 2;

/** The unit in which values up to `most` are drawn, and its size in the base unit; no symbol where they are plain numbers. */
export function valueUnit(most: number, unit: Unit): { readonly size: number; readonly symbol: string } {
  switch (unit) {
    case "ns":
      return timeUnit(most);
    case "bytes":
      return most >= MEBIBYTE ? { size: MEBIBYTE, symbol: "MiB" } : { size: 1024, symbol: "KiB" };
    case "share":
      return { size: 0.01, symbol: "%" };
    case "per-second":
      return { size: 1, symbol: "/s" };
    case "joules":
      return most >= 1 ? { size: 1, symbol: "J" } : { size: 1e-3, symbol: "mJ" };
    case "instructions":
      return most >= 1e6 ? { size: 1e6, symbol: "M" } : { size: 1, symbol: "" };
    case "count":
      return { size: 1, symbol: "" };
  }
}
