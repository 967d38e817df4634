/** Why an image cannot be used, as the end of a sentence that starts with its name. */
export class ImageFault extends Error {
  override readonly name = "ImageFault";
}
