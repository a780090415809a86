import Service
import World

extension NetworkRules {
    /// The security groups of instances that have, or may get, a machine.
    package init(_ known: some Knowing) {
        self.init()
        for instance in known.tables.instances.all where !instance.isGone && !instance.isTransient {
            members[instance.id] = instance.securityGroupIDs
            for id in instance.securityGroupIDs where groups[id] == nil {
                let group = known.securityGroup(id, in: instance.account, region: instance.region)
                groups[id] = (group?.rules ?? []).compactMap(Rule.init)
            }
        }
    }
}

extension NetworkRules.Rule {
    /// nil for what machines cannot meet: they have no IPv6 address of their own, and a prefix list names
    /// networks beyond this computer.
    fileprivate init?(_ rule: KnownSecurityGroup.Rule) {
        let peer: NetworkRules.Peer
        switch rule.peer {
        case .ipv4(let text):
            guard let range = IPv4Range(text) else { return nil }
            peer = .addresses(range.first...(range.first + UInt32(range.count - 1)))
        case .group(let id, _): peer = .members(group: id)
        case .ipv6, .prefixList: return nil
        }
        guard let transport = NetworkRules.Transport(rule) else { return nil }
        self.init(rule.isEgress ? .egress : .ingress, transport, peer)
    }
}

extension NetworkRules.Transport {
    fileprivate init?(_ rule: KnownSecurityGroup.Rule) {
        switch rule.ipProtocol {
        case "-1": self = .anything
        case "tcp", "6": self = .tcp(Self.ports(rule))
        case "udp", "17": self = .udp(Self.ports(rule))
        // A type or a code of -1 stands for all of them.
        case "icmp", "1":
            self = .icmp(
                type: rule.fromPort.flatMap(UInt8.init(exactly:)),
                code: rule.toPort.flatMap(UInt8.init(exactly:)))
        case "icmpv6", "58": return nil
        default:
            guard let number = UInt8(rule.ipProtocol) else { return nil }
            self = .number(number)
        }
    }

    private static func ports(_ rule: KnownSecurityGroup.Rule) -> ClosedRange<UInt16> {
        guard let from = rule.fromPort.flatMap(UInt16.init(exactly:)),
            let to = rule.toPort.flatMap(UInt16.init(exactly:)), from <= to
        else { return 0...UInt16.max }
        return from...to
    }
}
