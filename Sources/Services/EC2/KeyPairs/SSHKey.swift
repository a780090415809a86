import Vocabulary

/// Reads and writes SSH's binary encoding: fields with their length before them.
/// https://www.rfc-editor.org/rfc/rfc4251#section-5
struct SSHFields {
    private(set) var bytes: [UInt8] = []

    init() {}

    mutating func append(_ field: some Collection<UInt8>) {
        append(UInt32(field.count))
        bytes += field
    }

    mutating func append(_ text: String) { append(Array(text.utf8)) }

    mutating func append(_ number: UInt32) {
        bytes += [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }

    mutating func appendRaw(_ raw: some Collection<UInt8>) { bytes += raw }

    /// A number without sign, as SSH wants it: no zeros in front but one where the first bit is set.
    mutating func append(unsigned number: some Collection<UInt8>) {
        let digits = Array(number.drop { $0 == 0 })
        append((digits.first ?? 0) >= 0x80 ? [0] + digits : digits)
    }

    /// The fields of a key; nil when they do not fill it exactly.
    static func read(_ bytes: [UInt8]) -> [[UInt8]]? {
        var fields: [[UInt8]] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            guard rest.count >= 4 else { return nil }
            let length = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
            rest = rest.dropFirst(4)
            guard rest.count >= length else { return nil }
            fields.append(Array(rest.prefix(length)))
            rest = rest.dropFirst(length)
        }
        return fields
    }
}

/// A public key as people paste it.
enum SSHPublicKey: Equatable {
    case rsa(exponent: [UInt8], modulus: [UInt8])
    case ed25519([UInt8])

    /// Reads an `authorized_keys` line, RFC 4716, or Base64 of either SSH's or DER's encoding.
    init?(_ material: [UInt8]) {
        guard let text = String(validating: material, as: UTF8.self) else { return nil }
        let lines = text.split(whereSeparator: \.isNewline).map { $0.trimmed }
        if lines.first == "---- BEGIN SSH2 PUBLIC KEY ----" {
            self.init(blob: Self.rfc4716(lines))
        } else if lines.first?.hasPrefix("-----BEGIN PUBLIC KEY-----") == true {
            let body = lines.filter { !$0.hasPrefix("-----") }.joined()
            self.init(der: Base64.decode(body))
        } else if let line = lines.first, let space = line.firstIndex(of: " ") {
            let words = line[space...].split(separator: " ", maxSplits: 1)
            self.init(blob: words.first.flatMap { Base64.decode($0) })
            guard String(line[..<space]) == algorithm else { return nil }
        } else {
            let bytes = Base64.decode(lines.joined())
            if let key = Self(blob: bytes) { self = key } else { self.init(der: bytes) }
        }
    }

    private init?(blob: [UInt8]?) {
        guard let fields = blob.flatMap({ SSHFields.read($0) }), let name = fields.first else { return nil }
        switch (String(decoding: name, as: UTF8.self), fields.count) {
        case ("ssh-rsa", 3): self = .rsa(exponent: fields[1].significant, modulus: fields[2].significant)
        case ("ssh-ed25519", 2) where fields[1].count == 32: self = .ed25519(fields[1])
        default: return nil
        }
    }

    private init?(der: [UInt8]?) {
        guard let der, let numbers = DER.rsaNumbers(der) else { return nil }
        self = .rsa(exponent: numbers.exponent, modulus: numbers.modulus)
    }

    private static func rfc4716(_ lines: [String]) -> [UInt8]? {
        guard lines.last == "---- END SSH2 PUBLIC KEY ----" else { return nil }
        var body = ""
        var isHeader = false
        for line in lines.dropFirst().dropLast() {
            // A header may go on over several lines, each but the last ending with a backslash.
            if isHeader || line.contains(":") {
                isHeader = line.hasSuffix("\\")
                continue
            }
            body += line
        }
        return Base64.decode(body)
    }

    var algorithm: String {
        switch self {
        case .rsa: "ssh-rsa"
        case .ed25519: "ssh-ed25519"
        }
    }

    /// `rsa` or `ed25519`.
    var type: String { String(algorithm.dropFirst("ssh-".count)) }

    /// SSH's encoding.
    var blob: [UInt8] {
        var fields = SSHFields()
        fields.append(algorithm)
        switch self {
        case .rsa(let exponent, let modulus):
            fields.append(unsigned: exponent)
            fields.append(unsigned: modulus)
        case .ed25519(let point): fields.append(point)
        }
        return fields.bytes
    }

    /// Bits of an RSA modulus.
    var rsaBits: Int? {
        guard case .rsa(_, let modulus) = self, let first = modulus.first else { return nil }
        return modulus.count * 8 - first.leadingZeroBitCount
    }

    /// As in `authorized_keys`.
    func line(comment: String) -> String { "\(algorithm) \(Base64.encode(blob)) \(comment)" }
}

extension [UInt8] {
    fileprivate var significant: [UInt8] { Array(drop { $0 == 0 }) }
}

extension StringProtocol {
    fileprivate var trimmed: String {
        let start = drop { $0.isWhitespace }
        return String(start.reversed().drop { $0.isWhitespace }.reversed())
    }
}
