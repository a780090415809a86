/// Bool: `true` in any case is true, every other text is false.
struct BoolTest: ConditionTest {
    private let accepted: Set<Bool>

    init(_ literals: [String]) { accepted = Set(literals.map(Self.isTrue)) }

    func passes(_ value: inout RequestText, in context: any RequestContext) -> Bool {
        accepted.contains(Self.isTrue(value.text))
    }

    static func isTrue(_ text: String) -> Bool {
        text.utf8.count == 4 && text.utf8.elementsEqual("true".utf8) { lowercasedASCII($0) == $1 }
    }
}

/// Null: whether the request has the key at all.
struct NullTest: ConditionTest {
    private let accepted: Set<Bool>

    init(_ literals: [String]) { accepted = Set(literals.map(BoolTest.isTrue)) }

    func holds(isAbsent: Bool) -> Bool { accepted.contains(isAbsent) }

    func passes(_ value: inout RequestText, in context: any RequestContext) -> Bool { holds(isAbsent: false) }
}
