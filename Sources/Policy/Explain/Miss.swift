/// How far one element is from agreeing with a request, and what there is to say about it.
struct Miss: Sendable {
    /// What would put it right where it is evidently a mistake.
    enum Repair: Sendable {
        case replace(String, with: String)
        case add(String)
    }

    /// 0 agrees; 1 is a slip, 10 has nothing to do with it.
    var distance: Int
    var hints: [String] = []
    var repair: Repair?

    static let none = Miss(distance: 0)

    /// The one that is nearest; what it says is said.
    static func nearest(_ misses: [Miss], otherwise: Miss) -> Miss {
        misses.min { $0.distance < $1.distance } ?? otherwise
    }
}
