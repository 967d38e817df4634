/** A table of cli-table3 without lines: it is copied into messages as often as it is read on a screen. */
export const BORDERLESS = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  right: "",
  "right-mid": "",
  middle: "",
  mid: "",
  "mid-mid": "",
};
