/** A line on standard error that is written over as the work goes on; silent where nobody watches. */
export class ProgressLine {
  private readonly watched = process.stderr.isTTY === true;

  show(text: string): void {
    if (this.watched) process.stderr.write(`\r\u001b[2K${text}`);
  }

  clear(): void {
    if (this.watched) process.stderr.write('\r\u001b[2K');
  }
}
