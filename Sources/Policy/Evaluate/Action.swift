/// The name of a permission, `service:Name`, taken apart once so that deciding compares bytes and hashes.
/// Written as a literal: `let action: Action = "iam:CreateRole"`. AWS compares it without regard to case.
package struct Action: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// As it is printed: `iam:CreateRole`.
    package let text: String
    /// `text` in ASCII lower case.
    let lower: [UInt8]
    /// Where the name begins in `lower`.
    let nameStart: Int
    let serviceHash: UInt64
    /// Of the service and the first letter of the name.
    let initialHash: UInt64
    let hash: UInt64
    let filter: ActionFilter

    package init(_ text: String) {
        self.text = text
        lower = text.utf8.map(lowercasedASCII)
        let colon = lower.firstIndex(of: UInt8(ascii: ":")) ?? -1
        nameStart = colon + 1
        serviceHash = stableHash(lower[..<max(colon, 0)])
        initialHash = stableHash(lower.prefix(nameStart + 1))
        hash = stableHash(lower[...])
        filter = ActionFilter(serviceHash: serviceHash, firstOfName: lower[nameStart...].first)
    }

    package init(stringLiteral text: String) { self.init(text) }

    /// The service's part: `iam`.
    package var prefix: Substring { text.prefix { $0 != ":" } }

    /// The part after the colon: `CreateRole`.
    package var name: Substring { text.dropFirst(nameStart) }

    package var description: String { text }

    package static func == (left: Action, right: Action) -> Bool { left.lower == right.lower }
    package func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}

/// One bit for the service and one for the first character of the name: a statement whose bits do not meet the
/// request's cannot match, which is most of them.
struct ActionFilter: Sendable {
    var service: UInt64
    var initial: UInt64

    static let everything = ActionFilter(service: .max, initial: .max)
    static let nothing = ActionFilter(service: 0, initial: 0)

    init(service: UInt64, initial: UInt64) {
        self.service = service
        self.initial = initial
    }

    init(serviceHash: UInt64, firstOfName: UInt8?) {
        service = 1 << (serviceHash & 63)
        initial = firstOfName.map { 1 << UInt64($0 & 63) } ?? .max
    }

    mutating func formUnion(_ other: ActionFilter) {
        service |= other.service
        initial |= other.initial
    }

    @inline(__always)
    func meets(_ other: ActionFilter) -> Bool {
        service & other.service != 0 && initial & other.initial != 0
    }
}

@inline(__always)
func lowercasedASCII(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
}

/// FNV-1a. Collisions cost time only: whoever finds a hash compares the bytes too.
@inline(__always)
func stableHash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    // The low bits are used as they are, so the high ones are folded in.
    return hash ^ (hash >> 32)
}
