import Service

extension RunInstancesRequest {
    /// Refuses what cannot be done here: to leave it out quietly would launch something else than was
    /// asked for. What only repeats the default is fine.
    func refuseUnsupported() throws {
        try AWSError.refuse(
            [
                ("AdditionalInfo", additionalInfo != nil),
                (
                    "CapacityReservationSpecification",
                    capacityReservationSpecification?.capacityReservationTarget != nil
                        || !["open", "none"].contains(
                            capacityReservationSpecification?.capacityReservationPreference ?? "open")
                ),
                ("ElasticGpuSpecification", elasticGpuSpecification?.isEmpty == false),
                ("ElasticInferenceAccelerators", elasticInferenceAccelerators?.isEmpty == false),
                ("EnablePrimaryIpv6", enablePrimaryIpv6 == true),
                ("EnclaveOptions", enclaveOptions?.enabled == true),
                ("HibernationOptions", hibernationOptions?.configured == true),
                ("InstanceMarketOptions", instanceMarketOptions != nil),
                ("Ipv6AddressCount", (ipv6AddressCount ?? 0) != 0),
                ("Ipv6Addresses", ipv6Addresses?.isEmpty == false),
                ("KernelId", kernelId != nil),
                ("LicenseSpecifications", licenseSpecifications?.isEmpty == false),
                (
                    "NetworkPerformanceOptions",
                    (networkPerformanceOptions?.bandwidthWeighting ?? "default") != "default"
                ),
                ("Operator", `operator` != nil),
                ("RamdiskId", ramdiskId != nil),
                ("SecondaryInterfaces", secondaryInterfaces?.isEmpty == false),
            ])
        try placement?.refuseUnsupported()
    }
}

extension Placement {
    fileprivate func refuseUnsupported() throws {
        try AWSError.refuse(
            [
                ("Placement.Affinity", affinity != nil),
                ("Placement.AvailabilityZoneId", availabilityZoneId != nil),
                ("Placement.GroupId", groupId != nil),
                ("Placement.GroupName", groupName?.isEmpty == false),
                ("Placement.HostId", hostId != nil),
                ("Placement.HostResourceGroupArn", hostResourceGroupArn != nil),
                ("Placement.PartitionNumber", partitionNumber != nil),
                ("Placement.SpreadDomain", spreadDomain != nil),
                ("Placement.Tenancy", (tenancy ?? "default") != "default"),
            ])
    }
}

extension InstanceNetworkInterfaceSpecification {
    /// Refuses what cannot be done here, and what an interface that is there has already.
    func refuseUnsupported() throws {
        try refuseUnsupported(
            and: [
                ("AssociateCarrierIpAddress", associateCarrierIpAddress != nil),
                ("EnaQueueCount", enaQueueCount != nil),
                ("EnaSrdSpecification", enaSrdSpecification != nil),
                ("NetworkCardIndex", (networkCardIndex ?? 0) != 0),
                ("PrimaryIpv6", primaryIpv6 == true),
            ], of: "NetworkInterface")
        guard networkInterfaceId != nil else { return }
        let twice: [(String, Bool)] = [
            ("subnet", subnetId != nil),
            ("security groups", groups?.isEmpty == false),
            (
                "private IP address",
                privateIpAddress != nil || privateIpAddresses?.isEmpty == false
                    || (secondaryPrivateIpAddressCount ?? 0) != 0
            ),
            ("associatePublicIPAddress", associatePublicIpAddress != nil),
            ("description", description != nil),
        ]
        if let (what, _) = twice.first(where: \.1) {
            throw AWSError.invalidCombination(
                "A network interface may not specify both a network interface ID and a \(what)")
        }
    }
}
