/// The patterns of AWS's models, each as a scanner under a name of its own, with the text that AWS prints
/// when a value does not match. As in Java, `\w` and `\d` are ASCII; the whole value must match.
package enum Pattern: String, Sendable, CaseIterable {
    case nameCharacters = #"[\w+=,.@-]+"#
    case nameCharactersOrNothing = #"[\w+=,.@-]*"#
    case wordCharacters = #"[\w]+"#
    case wordCharactersOrNothing = #"[\w]*"#
    case digitsOrNothing = #"[\d]*"#
    case path = #"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)"#
    case pathPrefix = #"\u002F[\u0021-\u007F]*"#
    case policyPath = #"((/[A-Za-z0-9\.,\+@=_-]+)*)/"#
    case policyVersion = #"v[1-9][0-9]*(\.[A-Za-z0-9-]*)?"#
    case tagKey = #"[\p{L}\p{Z}\p{N}_.:/=+\-@]+"#
    case tagValue = #"[\p{L}\p{Z}\p{N}_.:/=+\-@]*"#
    case policyDocument = #"[\u0009\u000A\u000D\u0020-\u00FF]+"#
    case description = #"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*"#
    case marker = #"[\u0020-\u00FF]+"#
    case arn = #"[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+"#
    case externalID = #"[\w+=,.@:\/-]*"#
    case serialNumber = #"[\w+=/:,.@-]*"#
    case serialNumberSomething = #"[\w+=/:,.@-]+"#
    case digits = #"[\d]+"#
    case evaluatorCharacters = #"[\w+=,.@\:-]*"#
    case nameCharactersOrColon = #"[\w+=,.@:-]*"#
    case anything = #"[\s\S]*"#
    case printableASCII = #"[\u0020-\u007E]+"#
    case shortName = #"[\w+=,.@-]{1,64}"#
    case emailAddress = #"[^\s@]+@[^\s@]+\.[^\s@]+"#
    case anchoredTag = #"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$"#
    case accountID = #"^\d{12}$"#
    case accountCreationID = #"^car-[a-z0-9]{8,32}$"#
    case rootID = #"^r-[0-9a-z]{4,32}$"#
    case organizationalUnitID = #"^ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$"#
    case organizationParentID = #"^(r-[0-9a-z]{4,32})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$"#
    case organizationChildID = #"^(\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$"#
    case organizationTargetID = #"^(r-[0-9a-z]{4,32})|(\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$"#
    case organizationPolicyID = #"^p-[0-9a-zA-Z_]{8,128}$"#
    case organizationResourceID =
        #"^(r-[0-9a-z]{4,32})|(\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})|(^p-[0-9a-zA-Z_]{8,128})|(^rp-[0-9a-zA-Z_]{4,128})|(^rt-[0-9a-zA-Z_]{8,32})$"#
    case accountAlias = #"^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$"#
    case fingerprint = #"[:\w]+"#
    case documentName = #"^[a-zA-Z0-9_\-.]{3,128}$"#
    case documentARN = #"^[a-zA-Z0-9_\-.:/]{3,128}$"#
    case sessionReason = #"^.{1,256}$"#
    case instanceID = #"^i-[a-f0-9]+$"#
    case managedInstanceID = #"(^i-(\w{8}|\w{17})$)|(^mi-\w{17}$)"#
    case availabilityZone = #"^(\w+-){2,3}\d+\w+$"#
    case operatingSystemUser =
        #"(^[A-Za-z_][A-Za-z0-9\@\._-]{0,30}[A-Za-z0-9\$_-]?$)|(^(?=.{2,32}$)[0-9]{1,32}[A-Za-z\@\._-][A-Za-z0-9\@\._-]*[A-Za-z0-9\$_-]?$)"#

    package var text: String { rawValue }

    package func matches(_ text: String) -> Bool {
        switch self {
        case .nameCharacters: !text.isEmpty && text.utf8.allSatisfy(Self.isName)
        case .nameCharactersOrNothing: text.utf8.allSatisfy(Self.isName)
        case .wordCharacters: !text.isEmpty && text.utf8.allSatisfy(Self.isWord)
        case .wordCharactersOrNothing: text.utf8.allSatisfy(Self.isWord)
        case .digitsOrNothing: text.utf8.allSatisfy(Self.isDigit)
        case .path: Self.isPath(text.utf8)
        case .pathPrefix:
            text.utf8.first == Self.slash && text.utf8.dropFirst().allSatisfy { (0x21...0x7F).contains($0) }
        case .policyPath: Self.isPolicyPath(text.utf8)
        case .policyVersion: Self.isPolicyVersion(text.utf8)
        case .tagKey: !text.isEmpty && text.unicodeScalars.allSatisfy(Self.isTag)
        case .tagValue: text.unicodeScalars.allSatisfy(Self.isTag)
        case .policyDocument: !text.isEmpty && text.utf8.allSatisfy(Self.isLatin1)
        case .description:
            text.unicodeScalars.allSatisfy {
                Self.isSpace($0) || (0x20...0x7E).contains($0.value) || (0xA1...0xFF).contains($0.value)
            }
        case .marker: !text.isEmpty && text.utf8.allSatisfy { $0 >= 0x20 && Self.isLatin1($0) }
        case .arn: !text.isEmpty && text.unicodeScalars.allSatisfy(Self.isARN)
        case .externalID, .serialNumber, .serialNumberSomething:
            (self != .serialNumberSomething || !text.isEmpty)
                && text.utf8.allSatisfy { Self.isName($0) || $0 == UInt8(ascii: ":") || $0 == Self.slash }
        case .digits: !text.isEmpty && text.utf8.allSatisfy(Self.isDigit)
        case .evaluatorCharacters, .nameCharactersOrColon:
            text.utf8.allSatisfy { Self.isName($0) || $0 == UInt8(ascii: ":") }
        case .anything: true
        case .printableASCII: !text.isEmpty && text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
        case .shortName: (1...64).contains(text.utf8.count) && text.utf8.allSatisfy(Self.isName)
        case .emailAddress: Self.isEmailAddress(text.utf8)
        case .anchoredTag: text.unicodeScalars.allSatisfy(Self.isTag)
        case .accountID, .accountCreationID, .rootID, .organizationalUnitID, .organizationParentID,
            .organizationChildID, .organizationTargetID, .organizationPolicyID, .organizationResourceID:
            identifiers.contains { $0.matches(text.utf8) }
        case .accountAlias: Self.isAccountAlias(text.utf8)
        case .fingerprint:
            !text.isEmpty && text.utf8.allSatisfy { Self.isWord($0) || $0 == UInt8(ascii: ":") }
        case .documentName: InstanceNames.isDocument(text.utf8, orARN: false)
        case .documentARN: InstanceNames.isDocument(text.utf8, orARN: true)
        case .sessionReason: InstanceNames.isReason(text)
        case .instanceID: InstanceNames.isInstanceID(text.utf8)
        case .managedInstanceID: InstanceNames.isManagedInstanceID(text.utf8)
        case .availabilityZone: InstanceNames.isAvailabilityZone(text.utf8)
        case .operatingSystemUser: InstanceNames.isUser(text.utf8)
        }
    }

    private static let slash = UInt8(ascii: "/")

    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    static func isWord(_ byte: UInt8) -> Bool {
        isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "_")
    }

    static func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "@"),
            UInt8(ascii: "-"):
            true
        default: isWord(byte)
        }
    }

    /// `/`, or `/…/` of printable ASCII without a space; both ends are needed, so `//` is too short.
    private static func isPath(_ text: String.UTF8View) -> Bool {
        guard text.first == slash else { return false }
        guard text.count > 1 else { return true }
        return text.count > 2 && text.last == slash && text.allSatisfy { (0x21...0x7E).contains($0) }
    }

    private static func isPolicyPath(_ text: String.UTF8View) -> Bool {
        guard text.first == slash, text.last == slash else { return false }
        var previous: UInt8 = 0
        for byte in text {
            if byte == slash {
                guard previous != slash else { return false }
            } else {
                guard isName(byte) else { return false }
            }
            previous = byte
        }
        return true
    }

    private static func isPolicyVersion(_ text: String.UTF8View) -> Bool {
        guard text.first == UInt8(ascii: "v") else { return false }
        let rest = text.dropFirst()
        let number = rest.prefix(while: isDigit)
        guard let first = number.first, first != UInt8(ascii: "0") else { return false }
        let suffix = rest[number.endIndex...]
        guard let point = suffix.first else { return true }
        return point == UInt8(ascii: ".")
            && suffix.dropFirst().allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
    }

    /// `[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]`: no two hyphens in a row, none at the ends.
    private static func isAccountAlias(_ text: String.UTF8View) -> Bool {
        let hyphen = UInt8(ascii: "-")
        guard (3...63).contains(text.count), text.first != hyphen, text.last != hyphen else { return false }
        var previous: UInt8 = 0
        for byte in text {
            guard (0x61...0x7A).contains(byte) || isDigit(byte) || (byte == hyphen && previous != hyphen)
            else { return false }
            previous = byte
        }
        return true
    }

    private static func isTag(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            let byte = UInt8(truncatingIfNeeded: scalar.value)
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: ":"), slash, UInt8(ascii: "="),
                UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"):
                return true
            default: return isWord(byte)
            }
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .spaceSeparator, .lineSeparator, .paragraphSeparator, .decimalNumber, .letterNumber, .otherNumber:
            return true
        default: return false
        }
    }

    /// Whether a byte of UTF-8 can belong to a tab, a line end or U+0020–U+00FF: those above U+007F begin
    /// with C2 or C3, and all that begin higher are greater.
    private static func isLatin1(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20...0xC3, 0x09, 0x0A, 0x0D: true
        default: false
        }
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\t" || scalar == "\n" || scalar == "\r"
    }

    private static func isARN(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20...0x7E, 0x85, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x10000...: true
        default: isSpace(scalar)
        }
    }
}
