import { z } from "zod";
import { BANDWIDTH, OPERATION_RATE } from "./quantity.ts";
import { notA } from "./wording.ts";

/* What the user writes of what a device can do at most; see src/config/schema.ts for how it is read. */

const operations = (what: string, example: string) =>
  z
    .string()
    .regex(OPERATION_RATE, notA("rate of operations", "one such as 472 GFLOPS or 4 TOPS"))
    .meta({
      description: `Operations a second with ${what}, a multiplication and an addition counted apart, as makers state it: GFLOPS, TFLOPS, GOPS or TOPS.`,
      examples: [example],
    })
    .optional();

export const peakSchema = z.strictObject({
  fp32: operations("single precision", "236 GFLOPS"),
  fp16: operations("half precision", "472 GFLOPS"),
  bf16: operations("bfloat16", "2 TFLOPS"),
  int8: operations("integers of 8 bits", "4 TOPS"),
  memory: z
    .string()
    .regex(BANDWIDTH, notA("bandwidth", "one such as 25.6 GB/s"))
    .meta({
      description: "Bytes a second between the processor and its memory: MB/s, GB/s or TB/s.",
      examples: ["25.6 GB/s"],
    })
    .optional(),
});
export type PeakInput = z.infer<typeof peakSchema>;
