import Service

/// The packet filter of a switch, in nft's words: one table that replaces the one before it as a whole.
/// https://www.netfilter.org/projects/nftables/manpage.html
struct Ruleset {
    let ports: [Port]
    let rules: NetworkRules
    /// What an instance may send to the link-local services, where that is limited; what is more is dropped.
    let packetsPerSecond: Int?

    init(ports: [Port], rules: NetworkRules, packetsPerSecond: Int?) {
        self.ports = ports.sorted { $0.name < $1.name }
        self.rules = rules
        self.packetsPerSecond = packetsPerSecond
    }

    /// How many packets may come at once.
    private static let burst = 256

    var text: String {
        """
        table inet rolecall
        delete table inet rolecall
        table inet rolecall {
        \(map("marks", "iifname : meta mark", ports.map { "\"\($0.name)\" : \($0.number)" }))
        \(map("zones", "iifname : ct zone", ports.map { "\"\($0.name)\" : \($0.number)" }))
        \(set("own", "typeof iifname . ip saddr", ports.map { "\"\($0.name)\" . \($0.address)" }))
        \(set("hosted", "typeof iifname", ports.filter(\.isHosted).map { "\"\($0.name)\"" }))
        set asking { typeof iifname; flags dynamic; size 65535; }
        chain arrival {
            type filter hook prerouting priority raw; policy drop;
            iifname "lo" accept
            iifname "\(Wiring.hostPort)" ip saddr \(Wiring.hostAddress) accept
            iifname "\(Wiring.hostPort)" drop
            icmpv6 type { nd-neighbor-solicit, nd-neighbor-advert } accept
            ip6 saddr \(Wiring.machineIPv6) ip6 daddr \(Namespace.metadataAddressIPv6) goto services
            meta nfproto ipv6 drop
            iifname . ip saddr != @own drop
            ip daddr { \(Namespace.metadataAddress), \(Namespace.resolverAddress) } goto services
            ip daddr \(Wiring.hostAddress) iifname @hosted accept
            ip daddr \(Wiring.hostAddress) drop
            meta mark set iifname map @marks
            ct zone set iifname map @zones
            accept
        }
        chain services {
            \(limit)
            notrack accept
        }
        chain answers {
            type filter hook output priority raw; policy accept;
            ip saddr { \(Namespace.metadataAddress), \(Namespace.resolverAddress) } notrack
            ip6 saddr \(Namespace.metadataAddressIPv6) notrack
        }
        chain reception {
            type filter hook input priority filter; policy drop;
            iifname "lo" accept
            ip daddr \(Namespace.metadataAddress) tcp dport 80 accept
            ip6 daddr \(Namespace.metadataAddressIPv6) tcp dport 80 accept
            ip daddr \(Namespace.resolverAddress) meta l4proto { tcp, udp } th dport 53 accept
            ip daddr \(Namespace.resolverAddress) tcp dport 443 accept
            icmpv6 type { nd-neighbor-solicit, nd-neighbor-advert } accept
            meta l4proto tcp reject with tcp reset
        }
        \(memberSets)
        \(groupChains)
        \(portChains)
        chain transit {
            type filter hook forward priority filter; policy drop;
            ct state vmap { established : accept, related : accept, invalid : drop }
            iifname "\(Wiring.hostPort)" goto arriving
            \(dispatch("iifname", "jump", "out"))
        }
        }

        """
    }

    private var limit: String {
        guard let packetsPerSecond else { return "" }
        let rate = "limit rate over \(packetsPerSecond)/second burst \(Self.burst) packets"
        return "update @asking { iifname \(rate) } drop"
    }

    private func map(_ name: String, _ type: String, _ elements: [String]) -> String {
        "map \(name) { typeof \(type); \(Self.elements(elements)) }"
    }

    private func set(_ name: String, _ type: String, _ elements: [String]) -> String {
        "set \(name) { \(type); \(Self.elements(elements)) }"
    }

    private static func elements(_ elements: [String]) -> String {
        elements.isEmpty ? "" : "elements = { \(elements.joined(separator: ", ")) };"
    }

    private func dispatch(_ key: String, _ verb: String, _ chain: String) -> String {
        guard !ports.isEmpty else { return "" }
        return "\(key) vmap { "
            + ports.map { "\"\($0.name)\" : \(verb) \(chain)_\($0.name)" }.joined(separator: ", ") + " }"
    }

    /// Groups with a machine here, sorted.
    private var groups: [String] {
        Set(ports.flatMap { rules.members[$0.instanceID] ?? [] }).sorted()
    }

    /// IDs may be anybody's text, and names here are short.
    private static func name(_ group: String) -> String { MachineDirectory.digits(group, 16) }

    private var memberSets: String {
        var mentioned: Set<String> = []
        for group in groups {
            for rule in rules.groups[group] ?? [] {
                if case .members(let peer) = rule.peer { mentioned.insert(peer) }
            }
        }
        return mentioned.sorted().map { group in
            let addresses = Set(
                ports.filter { rules.members[$0.instanceID]?.contains(group) == true }.map(\.address))
            return set("members_\(Self.name(group))", "type ipv4_addr", addresses.sorted())
        }.joined(separator: "\n")
    }

    /// A group's rules into and out of its members. What may leave still has to be let in.
    private var groupChains: String {
        let arrivals = groups.map { group in
            chain("ingress_\(Self.name(group))", clauses(group, .ingress).map { "\($0) accept" })
        }
        let departures = groups.map { group in
            chain("egress_\(Self.name(group))", clauses(group, .egress).map { "\($0) goto arriving" })
        }
        let ins = ports.map { port in
            chain("in_\(port.name)", jumps(port, "ingress") + ["drop"])
        }
        return
            (arrivals + ins + [chain("arriving", [dispatch("oifname", "goto", "in"), "drop"])] + departures)
            .joined(separator: "\n")
    }

    private var portChains: String {
        ports.map { chain("out_\($0.name)", jumps($0, "egress") + ["drop"]) }.joined(separator: "\n")
    }

    private func jumps(_ port: Port, _ direction: String) -> [String] {
        (rules.members[port.instanceID] ?? []).map { "jump \(direction)_\(Self.name($0))" }
    }

    private func chain(_ name: String, _ lines: [String]) -> String {
        "chain \(name) {\n" + lines.map { "    \($0)\n" }.joined() + "}"
    }

    private func clauses(_ group: String, _ direction: NetworkRules.Direction) -> [String] {
        (rules.groups[group] ?? []).filter { $0.direction == direction }.map(\.clause)
    }
}

extension NetworkRules.Rule {
    /// The rule as conditions on a packet.
    fileprivate var clause: String {
        let side = direction == .ingress ? "saddr" : "daddr"
        let peer =
            switch peer {
            case .addresses(let range):
                "ip \(side) \(IPv4.text(range.lowerBound))-\(IPv4.text(range.upperBound))"
            case .members(let group): "ip \(side) @members_\(MachineDirectory.digits(group, 16))"
            }
        return "\(peer) \(transport.clause)"
    }
}

extension NetworkRules.Transport {
    fileprivate var clause: String {
        switch self {
        case .anything: ""
        case .tcp(let ports): "tcp dport \(ports.lowerBound)-\(ports.upperBound)"
        case .udp(let ports): "udp dport \(ports.lowerBound)-\(ports.upperBound)"
        case .icmp(let type?, let code?): "icmp type \(type) icmp code \(code)"
        case .icmp(let type?, nil): "icmp type \(type)"
        case .icmp(nil, _): "meta l4proto icmp"
        case .number(let number): "meta l4proto \(number)"
        }
    }
}
