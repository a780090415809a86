/// A queue in one array: what is put in at one end is taken out at the other, and nothing moves.
struct Ring<Element> {
    private var slots: [Element?] = []
    private var first = 0
    private(set) var count = 0

    mutating func append(_ element: Element) {
        if count == slots.count { grow() }
        slots[(first + count) % slots.count] = element
        count += 1
    }

    mutating func removeFirst() -> Element? {
        guard count > 0 else { return nil }
        let element = slots[first]
        slots[first] = nil
        first = (first + 1) % slots.count
        count -= 1
        return element
    }

    /// From the oldest on.
    var elements: [Element] {
        (0..<count).compactMap { slots[(first + $0) % slots.count] }
    }

    /// The newest for which it is true.
    func last(where isIt: (Element) -> Bool) -> Element? {
        for place in stride(from: count - 1, through: 0, by: -1) {
            if let element = slots[(first + place) % slots.count], isIt(element) { return element }
        }
        return nil
    }

    private mutating func grow() {
        let kept = elements
        slots = kept.map { $0 } + Array(repeating: nil, count: max(16, kept.count))
        first = 0
    }
}
