/** Facts of a launch's environment that are drawn beside its times, and what people call them. */
export const TELEMETRY_FACTS = {
  "temperature-c": "temperature in °C",
  "frequency-mhz": "processor in MHz",
  "gpu-temperature-c": "GPU in °C",
  "gpu-frequency-mhz": "GPU in MHz",
  "tpu-temperature-c": "TPU in °C",
  "accelerator-temperature-c": "accelerator in °C",
  "load-1m": "load of the last minute",
} as const;
export type TelemetryFact = keyof typeof TELEMETRY_FACTS;
