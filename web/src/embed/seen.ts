// Whether any of some elements is in view: what nobody looks at need not be worked on.
//
//     const seen = new Seen(() => refresh());     called when the first of them comes into view
//     seen.watch([badge, article]);
//     seen.now

export class Seen {
  private inView = new Set<Element>();
  private observer = new IntersectionObserver((entries) => {
    const before = this.now;
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.inView.add(target);
      else this.inView.delete(target);
    }
    if (this.now && !before) this.came();
  });

  constructor(private came: () => void) {}

  get now(): boolean {
    return this.inView.size > 0;
  }

  // These from now on, and no others.
  watch(elements: Element[]) {
    this.stop();
    for (const element of elements) this.observer.observe(element);
  }

  stop() {
    this.observer.disconnect();
    this.inView.clear();
  }
}
