/// Bytes that must not be seen: it prints as dots and compares without an early exit.
package struct Secret: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package let reveal: [UInt8]

    package init(_ bytes: [UInt8]) { reveal = bytes }
    package init(_ text: String) { reveal = Array(text.utf8) }

    /// The bytes as text: only for handing a secret to its owner.
    package var revealText: String { String(decoding: reveal, as: UTF8.self) }

    package var description: String { "••••" }
    package var debugDescription: String { "••••" }
    package var customMirror: Mirror { Mirror(self, children: [:]) }

    package func matches(_ other: Secret) -> Bool { constantTimeEqual(reveal, other.reveal) }
}

/// Compares in a time that depends on the lengths only.
package func constantTimeEqual(_ left: some Collection<UInt8>, _ right: some Collection<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    var difference: UInt8 = 0
    for (a, b) in zip(left, right) { difference |= a ^ b }
    return difference == 0
}
