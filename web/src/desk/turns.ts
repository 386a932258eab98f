// Answers come late and out of order: of each document only the one asked for last counts.

export class Turns {
  private latest = new Map<number, number>(); // by the document's id

  // Takes the next turn; what comes back tells whether it is still the latest.
  next(id: number): () => boolean {
    const turn = (this.latest.get(id) ?? 0) + 1;
    this.latest.set(id, turn);
    return () => this.latest.get(id) === turn;
  }
}
