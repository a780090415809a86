import Service
import Vocabulary
import World

typealias Rule = KnownSecurityGroup.Rule

/// What a request says of rules, in its newer form (`IpPermissions`) or its older one (`CidrIp`, …).
struct AskedRules: Sendable {
    var permissions: [IpPermission]

    init(
        _ permissions: [IpPermission]?, ipProtocol: String?, fromPort: Int?, toPort: Int?, cidrIp: String?,
        groupName: String?, groupOwner: String?
    ) {
        self.permissions = permissions ?? []
        guard cidrIp != nil || groupName != nil || ipProtocol != nil else { return }
        self.permissions.append(
            IpPermission(
                ipProtocol: ipProtocol ?? (groupName != nil ? "-1" : nil), fromPort: fromPort, toPort: toPort,
                userIdGroupPairs: groupName.map { [UserIdGroupPair(userId: groupOwner, groupName: $0)] },
                ipRanges: cidrIp.map { [IpRange(cidrIp: $0)] }))
    }

    /// The rules one by one: each protocol, port range and peer is a rule of its own.
    func rules(
        isEgress: Bool, of group: KnownSecurityGroup, in neighbourhood: Neighbourhood<some Knowing>,
        ids: any Identifiers
    ) throws -> [Rule] {
        guard !permissions.isEmpty else { throw AWSError.missingParameter("ipPermissions") }
        return try permissions.flatMap { permission in
            let (name, from, to) = try permission.portRange()
            let peers = try permission.peers(of: group, in: neighbourhood)
            guard !peers.isEmpty else {
                throw AWSError.invalidParameterValue(
                    "Invalid value '' for ipPermissions. A rule needs a source or destination.")
            }
            return peers.map { peer, description in
                Rule(
                    id: "sgr-0\(ids.hex(16))", isEgress: isEgress, ipProtocol: name, fromPort: from,
                    toPort: to,
                    peer: peer, description: description.flatMap { $0.isEmpty ? nil : $0 })
            }
        }
    }
}

extension IpPermission {
    private static let protocols: [String: String] = [
        "1": "icmp", "6": "tcp", "17": "udp", "58": "icmpv6", "all": "-1",
    ]

    /// The protocol's name, and the ports or ICMP's type and code.
    fileprivate func portRange() throws -> (String, Int?, Int?) {
        guard let asked = ipProtocol?.lowercased(), !asked.isEmpty else {
            throw AWSError.missingParameter("ipProtocol")
        }
        let name = Self.protocols[asked] ?? asked
        switch name {
        case "-1": return ("-1", nil, nil)
        case "tcp", "udp":
            guard let fromPort, let toPort else {
                throw AWSError.invalidParameterValue(
                    "Invalid value 'Must specify both from and to ports with TCP/UDP.' for portRange.")
            }
            guard (0...65_535).contains(fromPort), (0...65_535).contains(toPort), fromPort <= toPort else {
                throw AWSError.invalidParameterValue("Invalid TCP/UDP port range (\(fromPort):\(toPort))")
            }
            return (name, fromPort, toPort)
        case "icmp", "icmpv6":
            let (type, code) = (fromPort ?? -1, toPort ?? -1)
            guard (-1...255).contains(type) else { throw AWSError.icmpOutOfRange("type", type) }
            guard (-1...255).contains(code) else { throw AWSError.icmpOutOfRange("code", code) }
            return (name, type, code)
        default:
            guard let number = Int(name), (0...255).contains(number) else {
                throw AWSError.invalidParameterValue(
                    "Invalid value '\(asked)' for IP protocol. Unknown protocol.")
            }
            return (name, nil, nil)
        }
    }

    fileprivate func peers(
        of group: KnownSecurityGroup, in neighbourhood: Neighbourhood<some Knowing>
    ) throws -> [(Rule.Peer, String?)] {
        var peers: [(Rule.Peer, String?)] = []
        for range in ipRanges ?? [] {
            guard let text = range.cidrIp, let cidr = IPv4Range(text) else {
                throw AWSError.malformedCIDR(range.cidrIp ?? "")
            }
            peers.append((.ipv4(cidr.description), range.description))
        }
        for range in ipv6Ranges ?? [] {
            guard let text = range.cidrIpv6, IPv6Text.isRange(text) else {
                throw AWSError.malformedCIDR(range.cidrIpv6 ?? "")
            }
            peers.append((.ipv6(text.lowercased()), range.description))
        }
        for list in prefixListIds ?? [] {
            throw AWSError(
                "InvalidPrefixListID.NotFound",
                "The prefix list ID '\(list.prefixListId ?? "")' does not exist")
        }
        for pair in userIdGroupPairs ?? [] {
            peers.append((try pair.peer(of: group, in: neighbourhood), pair.description))
        }
        return peers
    }
}

extension UserIdGroupPair {
    fileprivate func peer(
        of group: KnownSecurityGroup, in neighbourhood: Neighbourhood<some Knowing>
    ) throws -> Rule.Peer {
        if let userId, !userId.isEmpty, userId != neighbourhood.account.description {
            // Groups of others can be named across peered networks, and there are none.
            throw AWSError.noSuchGroup(groupId ?? groupName ?? "")
        }
        if let groupId, !groupId.isEmpty {
            return .group(id: try neighbourhood.securityGroup(groupId).id, account: neighbourhood.account)
        }
        guard let groupName, !groupName.isEmpty else { throw AWSError.missingParameter("groupId") }
        let named = try neighbourhood.securityGroup(named: groupName, inVPC: group.vpcID)
        return .group(id: named.id, account: neighbourhood.account)
    }
}

enum IPv6Text {
    /// Whether the text is an address, a slash and a length.
    static func isRange(_ text: String) -> Bool {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let length = Int(parts[1]), (0...128).contains(length) else { return false }
        let halves = parts[0].split(separator: "::", omittingEmptySubsequences: false)
        guard halves.count <= 2 else { return false }
        let groups = halves.flatMap {
            $0.isEmpty ? [] : $0.split(separator: ":", omittingEmptySubsequences: false)
        }
        guard groups.allSatisfy({ (1...4).contains($0.utf8.count) && UInt16($0, radix: 16) != nil }) else {
            return false
        }
        return halves.count == 2 ? groups.count < 8 : groups.count == 8
    }
}

extension Rule {
    /// Whether both let the same through; identifiers and descriptions do not count.
    func isSame(as other: Rule) -> Bool {
        isEgress == other.isEgress && ipProtocol == other.ipProtocol && fromPort == other.fromPort
            && toPort == other.toPort && peer == other.peer
    }

    /// As AWS puts a rule into words.
    var summary: String {
        let peer =
            switch peer {
            case .ipv4(let range), .ipv6(let range), .prefixList(let range): range
            case .group(let id, _): id
            }
        let name = ipProtocol == "-1" ? "ALL" : ipProtocol.uppercased()
        guard let fromPort, let toPort else { return "peer: \(peer), \(name), ALLOW" }
        return "peer: \(peer), \(name), from port: \(fromPort), to port: \(toPort), ALLOW"
    }
}

extension AWSError {
    /// Its text is not verified.
    static func icmpOutOfRange(_ what: String, _ number: Int) -> AWSError {
        invalidParameterValue("ICMP \(what) (\(number)) out of range")
    }

    static func malformedCIDR(_ text: String) -> AWSError {
        AWSError("InvalidParameterValue", "CIDR block \(text) is malformed")
    }
}
