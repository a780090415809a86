/// The condition keys that one decision has asked for, and what operators made of their values: a key costs once,
/// however many statements name it.
struct KeyMemory {
    struct Known {
        enum Shape { case missing, single, set }

        let key: ContextKey
        let shape: Shape
        /// The value, when it is a single one.
        var text: RequestText
        /// The members, when it is a set.
        let members: [String]

        init(_ key: ContextKey, _ value: ContextValue?) {
            self.key = key
            switch value {
            case nil: (shape, text, members) = (.missing, RequestText(""), [])
            case .string(let single): (shape, text, members) = (.single, RequestText(single), [])
            case .strings(let members): (shape, text, self.members) = (.set, RequestText(""), members)
            }
        }
    }

    /// More keys than this are asked again: a hostile policy names thousands.
    private static let capacity = 8
    var known: [Known] = []

    /// Where the key stands in `known`; when that is full, the last place is for any other.
    mutating func place(of key: ContextKey, in context: any RequestContext) -> Int {
        for place in known.indices where known[place].key.hash == key.hash && known[place].key == key {
            return place
        }
        let found = Known(key, context.value(for: key))
        if known.count == Self.capacity { known.removeLast() }
        if known.isEmpty { known.reserveCapacity(Self.capacity) }
        known.append(found)
        return known.count - 1
    }
}

/// One value of a request, and the form in which operators last needed it.
struct RequestText: Sendable {
    let text: String
    private var form = Form.text

    private enum Form: Sendable {
        case text
        case lower(String)
        case number(Decimal?)
        case moment(Int64?)
        case address(IPAddress?)
    }

    init(_ text: String) { self.text = text }

    /// In lower case.
    var lower: String {
        mutating get {
            if case .lower(let known) = form { return known }
            let lower = text.lowercased()
            form = .lower(lower)
            return lower
        }
    }

    var number: Decimal? {
        mutating get {
            if case .number(let known) = form { return known }
            let number = Decimal(text)
            form = .number(number)
            return number
        }
    }

    /// Milliseconds since 1970.
    var moment: Int64? {
        mutating get {
            if case .moment(let known) = form { return known }
            let moment = DateTest.milliseconds(text)
            form = .moment(moment)
            return moment
        }
    }

    var address: IPAddress? {
        mutating get {
            if case .address(let known) = form { return known }
            let address = IPAddress(text)?.unmapped
            form = .address(address)
            return address
        }
    }
}
