/// Who may reach which machine, and what each machine may reach: security groups as a driver enforces them.
package struct NetworkRules: Sendable, Equatable {
    package enum Direction: Sendable { case ingress, egress }

    /// What a packet carries.
    package enum Transport: Sendable, Equatable {
        case anything
        case tcp(ClosedRange<UInt16>)
        case udp(ClosedRange<UInt16>)
        /// nil stands for every type, and for every code.
        case icmp(type: UInt8?, code: UInt8?)
        /// By IANA's number, whatever its ports.
        case number(UInt8)
    }

    /// The other side.
    package enum Peer: Sendable, Equatable {
        /// IPv4 addresses as numbers, `10.0.0.0` being 10 << 24.
        case addresses(ClosedRange<UInt32>)
        /// The machines that have the group.
        case members(group: String)
    }

    /// Lets something pass; what no rule lets pass does not.
    package struct Rule: Sendable, Equatable {
        package var direction: Direction
        package var transport: Transport
        package var peer: Peer

        package init(_ direction: Direction, _ transport: Transport, _ peer: Peer) {
            self.direction = direction
            self.transport = transport
            self.peer = peer
        }
    }

    /// The rules of each group.
    package var groups: [String: [Rule]] = [:]
    /// The groups of each machine.
    package var members: [String: [String]] = [:]

    package init() {}
}
