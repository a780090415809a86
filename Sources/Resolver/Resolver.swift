import Vocabulary

/// Answers names inside one instance. It asks nobody: what it does not know does not exist, and is said at
/// once, so that no program waits for a name that cannot be reached.
package struct Resolver: Sendable {
    /// How a question came.
    package enum Carrier: Sendable {
        case udp, tcp
    }

    /// The instances of the VPC, each by its private names and by its address.
    package struct Neighbours: Sendable {
        /// Whether the VPC has a resolver.
        let areResolved: @Sendable () -> Bool
        let address: @Sendable (String) -> IPv4Address?
        let name: @Sendable (IPv4Address) -> String?

        package init(
            areResolved: @escaping @Sendable () -> Bool,
            address: @escaping @Sendable (String) -> IPv4Address?,
            name: @escaping @Sendable (IPv4Address) -> String?
        ) {
            self.areResolved = areResolved
            self.address = address
            self.name = name
        }
    }

    /// Public names of instances, which are none of a service.
    private static let computers = ["compute-1.amazonaws.com", "compute.amazonaws.com"]
    private static let internet: UInt16 = 1
    private static let anyClass: UInt16 = 255

    private let neighbours: Neighbours
    /// What the metadata service is called: `instance-data.ec2.internal`.
    private let metadataName: String

    /// `domain` is what private names end in: `ec2.internal`.
    package init(domain: String, neighbours: Neighbours) {
        self.neighbours = neighbours
        metadataName = "instance-data.\(domain)"
    }

    /// The answer to a message; nil when it deserves none.
    package func answer(_ message: [UInt8], over carrier: Carrier) -> [UInt8]? {
        let query: DNSQuery
        do throws(DNSQuery.Fault) {
            query = try DNSQuery(message)
        } catch {
            switch error {
            case .notAQuery: return nil
            case .malformed(let header):
                return DNSReply(to: header, .malformed).bytes(upTo: DNSReply.standardSize)
            case .notImplemented(let header):
                return DNSReply(to: header, .notImplemented).bytes(upTo: DNSReply.standardSize)
            }
        }
        let limit =
            switch carrier {
            case .tcp: Int(UInt16.max)
            case .udp:
                min(
                    max(Int(query.extensions?.payloadSize ?? 0), DNSReply.standardSize), DNSReply.largestSize)
            }
        return reply(to: query).bytes(upTo: limit)
    }

    private func reply(to query: DNSQuery) -> DNSReply {
        guard query.extensions?.version ?? 0 == 0 else { return DNSReply(to: query, .badVersion) }
        guard [Self.internet, Self.anyClass].contains(query.recordClass) else {
            return DNSReply(to: query, .refused)
        }
        // Where EC2 has no resolver it is silent; to say so at once is kinder, and clients take it the same way: they
        // could not find out.
        guard neighbours.areResolved() else { return DNSReply(to: query, .refused) }
        // NXDOMAIN and not REFUSED: after a refusal musl's resolver waits for another server's answer, and
        // glibc's asks again.
        guard let name = query.name, let record = record(of: name) else {
            return DNSReply(to: query, .noSuchName)
        }
        let isWanted = [record.type, DNSQuery.RecordType.any].contains(query.type)
        return DNSReply(to: query, .success, isWanted ? [record] : [])
    }

    /// The one record that a name has.
    private func record(of name: String) -> DNSReply.Record? {
        if let address = IPv4Address(reversed: name) {
            return (address == .metadata ? metadataName : neighbours.name(address)).map { .pointer(to: $0) }
        }
        if name == metadataName { return .address(.metadata) }
        if Self.computers.contains(where: { name.hasSuffix(".\($0)") }) { return nil }
        if AmazonDomains.contain(name) { return .address(.resolver) }
        return neighbours.address(name).map { .address($0) }
    }
}
