import Service

/// A new network interface, asked for by itself or with a launch. Kinds of interfaces, IPv6 and prefixes are not
/// offered in either.
protocol InterfaceRequest {
    var connectionTrackingSpecification: ConnectionTrackingSpecificationRequest? { get }
    var interfaceType: String? { get }
    var ipv4PrefixCount: Int? { get }
    var ipv4Prefixes: [Ipv4PrefixSpecificationRequest]? { get }
    var ipv6AddressCount: Int? { get }
    var ipv6Addresses: [InstanceIpv6Address]? { get }
    var ipv6PrefixCount: Int? { get }
    var ipv6Prefixes: [Ipv6PrefixSpecificationRequest]? { get }
}

extension CreateNetworkInterfaceRequest: InterfaceRequest {}
extension InstanceNetworkInterfaceSpecification: InterfaceRequest {}

extension InterfaceRequest {
    /// Refuses what is not offered, and `others` of the request's own; the first by name is named, and `structure`,
    /// which it is in.
    func refuseUnsupported(
        and others: [(name: String, isGiven: Bool)], of structure: String? = nil
    ) throws {
        let parameters = [
            ("ConnectionTrackingSpecification", connectionTrackingSpecification != nil),
            ("InterfaceType", (interfaceType ?? "interface") != "interface"),
            ("Ipv4PrefixCount", (ipv4PrefixCount ?? 0) != 0),
            ("Ipv4Prefixes", ipv4Prefixes?.isEmpty == false),
            ("Ipv6AddressCount", (ipv6AddressCount ?? 0) != 0),
            ("Ipv6Addresses", ipv6Addresses?.isEmpty == false),
            ("Ipv6PrefixCount", (ipv6PrefixCount ?? 0) != 0),
            ("Ipv6Prefixes", ipv6Prefixes?.isEmpty == false),
        ]
        try AWSError.refuse((parameters + others).sorted { $0.name < $1.name }, of: structure)
    }
}
