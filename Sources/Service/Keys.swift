import Policy
import Synchronization
import Vocabulary

/// Condition keys that a question brings along. Of a key that is set twice the first value counts.
package struct Keys: Sendable {
    /// A key's name in lower case, and as it is written.
    package typealias Entry = (name: String, written: String, value: ContextValue)

    private var known: [Entry] = []
    private var awaited: [AwaitedKeys] = []

    package init() {}

    /// All of them, each once.
    package var values: [Entry] {
        var seen: Set<String> = []
        return (known + awaited.flatMap(\.values)).filter { seen.insert($0.name).inserted }
    }

    /// The value of the key, named in lower case.
    package subscript(name: String) -> ContextValue? {
        if let own = known.first(where: { $0.name == name }) { return own.value }
        for keys in awaited {
            if let own = keys.values.first(where: { $0.name == name }) { return own.value }
        }
        return nil
    }

    package mutating func set(_ name: String, _ value: ContextValue) {
        known.append((name.lowercased(), name, value))
    }

    /// Adds the key unless the value is missing: an absent key is not an empty one.
    package mutating func set(_ name: String, _ value: String?) {
        if let value { set(name, .string(value)) }
    }

    /// Keys of a thing that has many: they are filled in when a policy asks for one, once.
    package mutating func whenAsked(_ fill: @escaping @Sendable (inout Keys) -> Void) {
        awaited.append(AwaitedKeys(fill))
    }

    /// `aws:RequestTag/…` and `aws:TagKeys`. Of a repeated key the last value counts.
    package mutating func requestTags(_ tags: [Tag]) {
        guard !tags.isEmpty else { return }
        for tag in tags.reversed() { set("aws:RequestTag/\(tag.key)", tag.value) }
        set("aws:TagKeys", .strings(tags.map(\.key)))
    }

    /// `aws:ResourceTag/…` of the resource asked about, and the service's own name for it.
    package mutating func resourceTags(_ tags: [Tag], service: String? = nil) {
        for tag in tags {
            set("aws:ResourceTag/\(tag.key)", tag.value)
            if let service { set("\(service):ResourceTag/\(tag.key)", tag.value) }
        }
    }

    mutating func add(_ other: Keys) {
        known += other.known
        awaited += other.awaited
    }
}

/// Keys that nobody has asked for yet. It fills in under its lock, so that it does so once; filling reads what the
/// closure holds and waits for nobody.
private final class AwaitedKeys: Sendable {
    private let fill: @Sendable (inout Keys) -> Void
    private let filled = Mutex<[Keys.Entry]?>(nil)

    init(_ fill: @escaping @Sendable (inout Keys) -> Void) { self.fill = fill }

    var values: [Keys.Entry] {
        filled.withLock { filled in
            if let filled { return filled }
            var keys = Keys()
            fill(&keys)
            let values = keys.values
            filled = values
            return values
        }
    }
}
