/// The identifiers of Organizations, as its patterns have them.
enum Identifier {
    case account, accountCreation, root, unit, policy, resourcePolicy, transfer

    func matches(_ text: String.UTF8View) -> Bool {
        switch self {
        case .account: text.count == 12 && text.allSatisfy(Pattern.isDigit)
        case .accountCreation: Self.has("car-", 8...32, text, Self.isLowerOrDigit)
        case .root: Self.has("r-", 4...32, text, Self.isLowerOrDigit)
        case .unit: Self.isUnit(text)
        case .policy: Self.has("p-", 8...128, text, Pattern.isWord)
        case .resourcePolicy: Self.has("rp-", 4...128, text, Pattern.isWord)
        case .transfer: Self.has("rt-", 8...32, text, Pattern.isWord)
        }
    }

    /// `ou-`, the root's characters, and the unit's own.
    private static func isUnit(_ text: String.UTF8View) -> Bool {
        let parts = text.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        return parts.count == 3 && parts[0].elementsEqual("ou".utf8) && (4...32).contains(parts[1].count)
            && (8...32).contains(parts[2].count) && parts[1].allSatisfy(isLowerOrDigit)
            && parts[2].allSatisfy(isLowerOrDigit)
    }

    private static func has(
        _ prefix: String, _ lengths: ClosedRange<Int>, _ text: String.UTF8View, _ isPart: (UInt8) -> Bool
    ) -> Bool {
        guard text.starts(with: prefix.utf8) else { return false }
        let rest = text.dropFirst(prefix.utf8.count)
        return lengths.contains(rest.count) && rest.allSatisfy(isPart)
    }

    private static func isLowerOrDigit(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || Pattern.isDigit(byte)
    }
}

extension Pattern {
    /// The identifiers that the pattern lets through.
    var identifiers: [Identifier] {
        switch self {
        case .accountID: [.account]
        case .accountCreationID: [.accountCreation]
        case .rootID: [.root]
        case .organizationalUnitID: [.unit]
        case .organizationParentID: [.root, .unit]
        case .organizationChildID: [.account, .unit]
        case .organizationTargetID: [.root, .account, .unit]
        case .organizationPolicyID: [.policy]
        case .organizationResourceID: [.root, .account, .unit, .policy, .resourcePolicy, .transfer]
        default: []
        }
    }

    /// Something, one `@`, and behind it something with a point inside; no white space anywhere.
    static func isEmailAddress(_ text: String.UTF8View) -> Bool {
        let halves = text.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard halves.count == 2, !halves[0].isEmpty, !text.contains(where: isSpaceByte) else { return false }
        return halves[1].dropFirst().dropLast().contains(UInt8(ascii: "."))
    }

    private static func isSpaceByte(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
