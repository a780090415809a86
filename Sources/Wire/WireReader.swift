import Vocabulary

/// Reads an operation's input, member by member, and collects what the members break on the way.
///
/// Reading never fails half-way: a broken or missing member is noted, a placeholder is handed out, and
/// `finish()` refuses the whole, because AWS answers with all validation errors at once.
package struct WireReader {
    /// Where a member is found.
    package enum Place: Sendable {
        case body, label, query, header
    }

    let request: WireRequest
    let wireProtocol: WireProtocol
    /// IAM stopped printing the refused value in 2025; STS still prints it.
    let showsRefusedValues: Bool
    /// Whether only the first broken constraint is told, as a reason.
    let givesReasons: Bool

    var node: Int32 = Document.root
    var path: [Step] = []
    private var malformed: WireError?
    private var failures: [String] = []
    private var firstBroken: (constraint: Constraint, place: String)?
    /// Set while a structure is read that is not there: its members are not to blame.
    var isMuted = false

    /// The way from the input to the structure that is being read.
    enum Step {
        case member(StaticString)
        case item(Int, StaticString?)
    }

    init(
        _ request: WireRequest, in wireProtocol: WireProtocol, showsRefusedValues: Bool, givesReasons: Bool
    ) {
        self.request = request
        self.wireProtocol = wireProtocol
        self.showsRefusedValues = showsRefusedValues
        self.givesReasons = givesReasons
    }

    /// Reads a whole input.
    package static func read<Input: WireDecodable>(
        _: Input.Type, from request: WireRequest, in wireProtocol: WireProtocol, showsRefusedValues: Bool,
        givesReasons: Bool = false
    ) throws(WireError) -> Input {
        var reader = WireReader(
            request, in: wireProtocol, showsRefusedValues: showsRefusedValues, givesReasons: givesReasons)
        return try Input(from: &reader)
    }

    /// Refuses the input if anything in it was refused. Inside a structure of the input it waits.
    package mutating func finish() throws(WireError) {
        guard path.isEmpty, !isMuted else { return }
        if let malformed { throw malformed }
        if givesReasons, let firstBroken {
            throw .constraint(firstBroken.constraint, at: firstBroken.place)
        }
        if !failures.isEmpty { throw .validation(failures) }
    }

    // The first broken thing is the one AWS names: parsing stops there.
    mutating func note(_ error: WireError) {
        if malformed == nil, !isMuted { malformed = error }
    }

    mutating func refuse(_ value: @autoclosure () -> String, at name: StaticString, _ complaint: Complaint) {
        guard !isMuted else { return }
        let shown = showsRefusedValues ? "Value '\(value())'" : "Value"
        let place = location(of: name)
        failures.append("\(shown) at '\(place)' failed to satisfy constraint: \(complaint.words)")
        if firstBroken == nil { firstBroken = (complaint.constraint, place) }
    }

    mutating func missing(_ name: StaticString, in place: Place = .body) {
        guard !isMuted else { return }
        switch wireProtocol {
        case .query, .json:
            let shown = showsRefusedValues ? "Value null" : "Value"
            let place = location(of: name)
            failures.append("\(shown) at '\(place)' failed to satisfy constraint: Member must not be null")
            if firstBroken == nil { firstBroken = (.required, place) }
        case .ec2: note(.missingParameter(wireLocation(of: name)))
        case .restXML: note(place == .body ? .malformedXML : .invalidArgument(name: "\(name)", value: ""))
        }
    }

    /// Notes that a text is not of its member's type.
    mutating func unreadable(_ text: String, at name: StaticString, in place: Place) {
        switch wireProtocol {
        case .query: note(.malformedInput)
        case .json: note(.serialization("\(location(of: name)) cannot be read"))
        case .ec2: note(.invalidParameter(name: wireLocation(of: name), value: text))
        case .restXML: note(place == .body ? .malformedXML : .invalidArgument(name: "\(name)", value: text))
        }
    }

    /// `tags.1.member.key`: as AWS's validation writes it.
    private func location(of name: StaticString) -> String {
        var location = ""
        for step in path {
            switch step {
            case .member(let name): location += Self.lowerFirst(name) + "."
            case .item(let index, let item): location += "\(index)." + (item.map { "\($0)." } ?? "")
            }
        }
        return location + Self.lowerFirst(name)
    }

    /// `Filter.1.Name`: as the request writes it.
    private func wireLocation(of name: StaticString) -> String {
        var location = ""
        for step in path {
            switch step {
            case .member(let name): location += "\(name)."
            case .item(let index, _): location += "\(index)."
            }
        }
        return location + "\(name)"
    }

    private static func lowerFirst(_ name: StaticString) -> String {
        let name = "\(name)"
        return name.prefix(1).lowercased() + name.dropFirst()
    }

    /// The text of a member, wherever it is; nil when it is absent. In JSON it must be of this kind.
    mutating func text(_ name: StaticString, in place: Place, as kind: Document.Kind = .text) -> String? {
        switch place {
        case .body:
            guard let child = child(name), isOfKind(child, kind) else { return nil }
            guard let text = request.document.text(of: child) else {
                // A value that is not UTF-8, or a structure where a value belongs.
                unreadable("", at: name, in: place)
                return nil
            }
            return text
        case .label: return request.labels["\(name)"]
        case .query: return request.query.first { Self.equal($0.name, name) }?.value
        case .header: return request.headers.first { Self.equal($0.name, name) }?.value
        }
    }

    func child(_ name: StaticString) -> Int32? {
        guard node >= 0 else { return nil }
        return wireProtocol == .json
            ? request.document.lastChild(name, of: node) : request.document.child(name, of: node)
    }

    /// Notes it when JSON has a value of another kind; elsewhere all is text.
    mutating func isOfKind(_ node: Int32, _ wanted: Document.Kind) -> Bool {
        guard wireProtocol == .json, node >= 0 else { return true }
        let found = request.document.nodes[Int(node)].kind
        if found != wanted { note(.serialization(found.mismatch(with: wanted))) }
        return found == wanted
    }

    private static func equal(_ left: String, _ right: StaticString) -> Bool {
        var left = left
        return left.withUTF8 { left in right.withUTF8Buffer { left.elementsEqual($0) } }
    }
}
