// swift-format-ignore-file
// Generated from Models/ec2.json (2016-11-15) by Tools/generate. Do not edit.
import Vocabulary
import Wire

struct InstanceAttribute: Sendable {
    var blockDeviceMappings: [InstanceBlockDeviceMapping]?
    var disableApiTermination: AttributeBooleanValue?
    var enaSupport: AttributeBooleanValue?
    var enclaveOptions: EnclaveOptions?
    var ebsOptimized: AttributeBooleanValue?
    var instanceId: String?
    var instanceInitiatedShutdownBehavior: AttributeValue?
    var instanceType: AttributeValue?
    var kernelId: AttributeValue?
    var productCodes: [ProductCode]?
    var ramdiskId: AttributeValue?
    var rootDeviceName: AttributeValue?
    var sourceDestCheck: AttributeBooleanValue?
    var sriovNetSupport: AttributeValue?
    var userData: AttributeValue?
    var disableApiStop: AttributeBooleanValue?
    var groups: [GroupIdentifier]?
}

extension InstanceAttribute: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("blockDeviceMapping", item: "item", blockDeviceMappings)
        w.structure("disableApiTermination", disableApiTermination)
        w.structure("enaSupport", enaSupport)
        w.structure("enclaveOptions", enclaveOptions)
        w.structure("ebsOptimized", ebsOptimized)
        w.string("instanceId", instanceId)
        w.structure("instanceInitiatedShutdownBehavior", instanceInitiatedShutdownBehavior)
        w.structure("instanceType", instanceType)
        w.structure("kernel", kernelId)
        w.structures("productCodes", item: "item", productCodes)
        w.structure("ramdisk", ramdiskId)
        w.structure("rootDeviceName", rootDeviceName)
        w.structure("sourceDestCheck", sourceDestCheck)
        w.structure("sriovNetSupport", sriovNetSupport)
        w.structure("userData", userData)
        w.structure("disableApiStop", disableApiStop)
        w.structures("groupSet", item: "item", groups)
    }
}

struct InstanceBlockDeviceMapping: Sendable {
    var deviceName: String?
    var ebs: EbsInstanceBlockDevice?
}

extension InstanceBlockDeviceMapping: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("deviceName", deviceName)
        w.structure("ebs", ebs)
    }
}

struct InstanceBlockDeviceMappingSpecification: Sendable {
    var deviceName: String?
    var ebs: EbsInstanceBlockDeviceSpecification?
    var virtualName: String?
    var noDevice: String?
}

extension InstanceBlockDeviceMappingSpecification: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        deviceName = r.optionalString("DeviceName")
        ebs = try r.optionalStructure("Ebs")
        virtualName = r.optionalString("VirtualName")
        noDevice = r.optionalString("NoDevice")
        try r.finish()
    }
}

struct InstanceCreditSpecification: Sendable {
    var instanceId: String?
    var cpuCredits: String?
}

extension InstanceCreditSpecification: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("instanceId", instanceId)
        w.string("cpuCredits", cpuCredits)
    }
}

struct InstanceIpv4Prefix: Sendable {
    var ipv4Prefix: String?
}

extension InstanceIpv4Prefix: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("ipv4Prefix", ipv4Prefix)
    }
}

struct InstanceIpv6Address: Sendable {
    var ipv6Address: String?
    var isPrimaryIpv6: Bool?
}

extension InstanceIpv6Address: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        ipv6Address = r.optionalString("Ipv6Address")
        isPrimaryIpv6 = r.optionalBool("IsPrimaryIpv6")
        try r.finish()
    }
}

extension InstanceIpv6Address: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("ipv6Address", ipv6Address)
        w.bool("isPrimaryIpv6", isPrimaryIpv6)
    }
}

struct InstanceIpv6Prefix: Sendable {
    var ipv6Prefix: String?
}

extension InstanceIpv6Prefix: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("ipv6Prefix", ipv6Prefix)
    }
}

struct InstanceMaintenanceOptions: Sendable {
    var autoRecovery: String?
    var rebootMigration: String?
}

extension InstanceMaintenanceOptions: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("autoRecovery", autoRecovery)
        w.string("rebootMigration", rebootMigration)
    }
}

struct InstanceMaintenanceOptionsRequest: Sendable {
    var autoRecovery: String?
}

extension InstanceMaintenanceOptionsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        autoRecovery = r.optionalString("AutoRecovery")
        try r.finish()
    }
}

struct InstanceMarketOptionsRequest: Sendable {
    var marketType: String?
    var spotOptions: SpotMarketOptions?
}

extension InstanceMarketOptionsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        marketType = r.optionalString("MarketType")
        spotOptions = try r.optionalStructure("SpotOptions")
        try r.finish()
    }
}

struct InstanceMetadataOptionsRequest: Sendable {
    var httpTokens: String?
    var httpPutResponseHopLimit: Int?
    var httpEndpoint: String?
    var httpProtocolIpv6: String?
    var instanceMetadataTags: String?
}

extension InstanceMetadataOptionsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        httpTokens = r.optionalString("HttpTokens")
        httpPutResponseHopLimit = r.optionalInt("HttpPutResponseHopLimit")
        httpEndpoint = r.optionalString("HttpEndpoint")
        httpProtocolIpv6 = r.optionalString("HttpProtocolIpv6")
        instanceMetadataTags = r.optionalString("InstanceMetadataTags")
        try r.finish()
    }
}

struct InstanceMetadataOptionsResponse: Sendable {
    var state: String?
    var httpTokens: String?
    var httpPutResponseHopLimit: Int?
    var httpEndpoint: String?
    var httpProtocolIpv6: String?
    var instanceMetadataTags: String?
}

extension InstanceMetadataOptionsResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("state", state)
        w.string("httpTokens", httpTokens)
        w.int("httpPutResponseHopLimit", httpPutResponseHopLimit)
        w.string("httpEndpoint", httpEndpoint)
        w.string("httpProtocolIpv6", httpProtocolIpv6)
        w.string("instanceMetadataTags", instanceMetadataTags)
    }
}

struct InstanceNetworkInterface: Sendable {
    var association: InstanceNetworkInterfaceAssociation?
    var attachment: InstanceNetworkInterfaceAttachment?
    var description: String?
    var groups: [GroupIdentifier]?
    var ipv6Addresses: [InstanceIpv6Address]?
    var macAddress: String?
    var networkInterfaceId: String?
    var ownerId: String?
    var privateDnsName: String?
    var privateIpAddress: String?
    var privateIpAddresses: [InstancePrivateIpAddress]?
    var sourceDestCheck: Bool?
    var status: String?
    var subnetId: String?
    var vpcId: String?
    var interfaceType: String?
    var ipv4Prefixes: [InstanceIpv4Prefix]?
    var ipv6Prefixes: [InstanceIpv6Prefix]?
    var connectionTrackingConfiguration: ConnectionTrackingSpecificationResponse?
    var `operator`: OperatorResponse?
}

extension InstanceNetworkInterface: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("association", association)
        w.structure("attachment", attachment)
        w.string("description", description)
        w.structures("groupSet", item: "item", groups)
        w.structures("ipv6AddressesSet", item: "item", ipv6Addresses)
        w.string("macAddress", macAddress)
        w.string("networkInterfaceId", networkInterfaceId)
        w.string("ownerId", ownerId)
        w.string("privateDnsName", privateDnsName)
        w.string("privateIpAddress", privateIpAddress)
        w.structures("privateIpAddressesSet", item: "item", privateIpAddresses)
        w.bool("sourceDestCheck", sourceDestCheck)
        w.string("status", status)
        w.string("subnetId", subnetId)
        w.string("vpcId", vpcId)
        w.string("interfaceType", interfaceType)
        w.structures("ipv4PrefixSet", item: "item", ipv4Prefixes)
        w.structures("ipv6PrefixSet", item: "item", ipv6Prefixes)
        w.structure("connectionTrackingConfiguration", connectionTrackingConfiguration)
        w.structure("operator", `operator`)
    }
}

struct InstanceNetworkInterfaceAssociation: Sendable {
    var carrierIp: String?
    var customerOwnedIp: String?
    var ipOwnerId: String?
    var publicDnsName: String?
    var publicIp: String?
}

extension InstanceNetworkInterfaceAssociation: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("carrierIp", carrierIp)
        w.string("customerOwnedIp", customerOwnedIp)
        w.string("ipOwnerId", ipOwnerId)
        w.string("publicDnsName", publicDnsName)
        w.string("publicIp", publicIp)
    }
}

struct InstanceNetworkInterfaceAttachment: Sendable {
    var attachTime: Timestamp?
    var attachmentId: String?
    var deleteOnTermination: Bool?
    var deviceIndex: Int?
    var status: String?
    var networkCardIndex: Int?
    var enaSrdSpecification: InstanceAttachmentEnaSrdSpecification?
    var enaQueueCount: Int?
}

extension InstanceNetworkInterfaceAttachment: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.timestamp("attachTime", attachTime)
        w.string("attachmentId", attachmentId)
        w.bool("deleteOnTermination", deleteOnTermination)
        w.int("deviceIndex", deviceIndex)
        w.string("status", status)
        w.int("networkCardIndex", networkCardIndex)
        w.structure("enaSrdSpecification", enaSrdSpecification)
        w.int("enaQueueCount", enaQueueCount)
    }
}

struct InstanceNetworkInterfaceSpecification: Sendable {
    var associatePublicIpAddress: Bool?
    var deleteOnTermination: Bool?
    var description: String?
    var deviceIndex: Int?
    var groups: [String]?
    var ipv6AddressCount: Int?
    var ipv6Addresses: [InstanceIpv6Address]?
    var networkInterfaceId: String?
    var privateIpAddress: String?
    var privateIpAddresses: [PrivateIpAddressSpecification]?
    var secondaryPrivateIpAddressCount: Int?
    var subnetId: String?
    var associateCarrierIpAddress: Bool?
    var interfaceType: String?
    var networkCardIndex: Int?
    var ipv4Prefixes: [Ipv4PrefixSpecificationRequest]?
    var ipv4PrefixCount: Int?
    var ipv6Prefixes: [Ipv6PrefixSpecificationRequest]?
    var ipv6PrefixCount: Int?
    var primaryIpv6: Bool?
    var enaSrdSpecification: EnaSrdSpecificationRequest?
    var connectionTrackingSpecification: ConnectionTrackingSpecificationRequest?
    var enaQueueCount: Int?
}

extension InstanceNetworkInterfaceSpecification: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        associatePublicIpAddress = r.optionalBool("AssociatePublicIpAddress")
        deleteOnTermination = r.optionalBool("DeleteOnTermination")
        description = r.optionalString("Description")
        deviceIndex = r.optionalInt("DeviceIndex")
        groups = r.optionalStrings("SecurityGroupId")
        ipv6AddressCount = r.optionalInt("Ipv6AddressCount")
        ipv6Addresses = try r.optionalStructures("Ipv6Addresses")
        networkInterfaceId = r.optionalString("NetworkInterfaceId")
        privateIpAddress = r.optionalString("PrivateIpAddress")
        privateIpAddresses = try r.optionalStructures("PrivateIpAddresses")
        secondaryPrivateIpAddressCount = r.optionalInt("SecondaryPrivateIpAddressCount")
        subnetId = r.optionalString("SubnetId")
        associateCarrierIpAddress = r.optionalBool("AssociateCarrierIpAddress")
        interfaceType = r.optionalString("InterfaceType")
        networkCardIndex = r.optionalInt("NetworkCardIndex")
        ipv4Prefixes = try r.optionalStructures("Ipv4Prefix")
        ipv4PrefixCount = r.optionalInt("Ipv4PrefixCount")
        ipv6Prefixes = try r.optionalStructures("Ipv6Prefix")
        ipv6PrefixCount = r.optionalInt("Ipv6PrefixCount")
        primaryIpv6 = r.optionalBool("PrimaryIpv6")
        enaSrdSpecification = try r.optionalStructure("EnaSrdSpecification")
        connectionTrackingSpecification = try r.optionalStructure("ConnectionTrackingSpecification")
        enaQueueCount = r.optionalInt("EnaQueueCount")
        try r.finish()
    }
}

struct InstanceNetworkPerformanceOptions: Sendable {
    var bandwidthWeighting: String?
}

extension InstanceNetworkPerformanceOptions: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("bandwidthWeighting", bandwidthWeighting)
    }
}

struct InstanceNetworkPerformanceOptionsRequest: Sendable {
    var bandwidthWeighting: String?
}

extension InstanceNetworkPerformanceOptionsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bandwidthWeighting = r.optionalString("BandwidthWeighting")
        try r.finish()
    }
}

struct InstancePrivateIpAddress: Sendable {
    var association: InstanceNetworkInterfaceAssociation?
    var primary: Bool?
    var privateDnsName: String?
    var privateIpAddress: String?
}

extension InstancePrivateIpAddress: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("association", association)
        w.bool("primary", primary)
        w.string("privateDnsName", privateDnsName)
        w.string("privateIpAddress", privateIpAddress)
    }
}

struct InstanceSecondaryInterface: Sendable {
    var attachment: InstanceSecondaryInterfaceAttachment?
    var macAddress: String?
    var secondaryInterfaceId: String?
    var ownerId: String?
    var privateIpAddresses: [InstanceSecondaryInterfacePrivateIpAddress]?
    var sourceDestCheck: Bool?
    var status: String?
    var secondarySubnetId: String?
    var secondaryNetworkId: String?
    var interfaceType: String?
}

extension InstanceSecondaryInterface: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("attachment", attachment)
        w.string("macAddress", macAddress)
        w.string("secondaryInterfaceId", secondaryInterfaceId)
        w.string("ownerId", ownerId)
        w.structures("privateIpAddressSet", item: "item", privateIpAddresses)
        w.bool("sourceDestCheck", sourceDestCheck)
        w.string("status", status)
        w.string("secondarySubnetId", secondarySubnetId)
        w.string("secondaryNetworkId", secondaryNetworkId)
        w.string("interfaceType", interfaceType)
    }
}

struct InstanceSecondaryInterfaceAttachment: Sendable {
    var attachTime: Timestamp?
    var attachmentId: String?
    var deleteOnTermination: Bool?
    var deviceIndex: Int?
    var status: String?
    var networkCardIndex: Int?
}

extension InstanceSecondaryInterfaceAttachment: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.timestamp("attachTime", attachTime)
        w.string("attachmentId", attachmentId)
        w.bool("deleteOnTermination", deleteOnTermination)
        w.int("deviceIndex", deviceIndex)
        w.string("status", status)
        w.int("networkCardIndex", networkCardIndex)
    }
}

struct InstanceSecondaryInterfacePrivateIpAddress: Sendable {
    var privateIpAddress: String?
}

extension InstanceSecondaryInterfacePrivateIpAddress: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("privateIpAddress", privateIpAddress)
    }
}

struct InstanceSecondaryInterfacePrivateIpAddressRequest: Sendable {
    var privateIpAddress: String
}

extension InstanceSecondaryInterfacePrivateIpAddressRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        privateIpAddress = r.string("PrivateIpAddress")
        try r.finish()
    }
}

struct InstanceSecondaryInterfaceSpecificationRequest: Sendable {
    var deleteOnTermination: Bool?
    var deviceIndex: Int?
    var privateIpAddresses: [InstanceSecondaryInterfacePrivateIpAddressRequest]?
    var privateIpAddressCount: Int?
    var secondarySubnetId: String?
    var interfaceType: String?
    var networkCardIndex: Int?
}

extension InstanceSecondaryInterfaceSpecificationRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        deleteOnTermination = r.optionalBool("DeleteOnTermination")
        deviceIndex = r.optionalInt("DeviceIndex")
        privateIpAddresses = try r.optionalStructures("PrivateIpAddress")
        privateIpAddressCount = r.optionalInt("PrivateIpAddressCount")
        secondarySubnetId = r.optionalString("SecondarySubnetId")
        interfaceType = r.optionalString("InterfaceType")
        networkCardIndex = r.optionalInt("NetworkCardIndex")
        try r.finish()
    }
}

struct InstanceState: Sendable {
    var code: Int?
    var name: String?
}

extension InstanceState: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("code", code)
        w.string("name", name)
    }
}

struct InstanceStateChange: Sendable {
    var instanceId: String?
    var currentState: InstanceState?
    var previousState: InstanceState?
}

extension InstanceStateChange: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("instanceId", instanceId)
        w.structure("currentState", currentState)
        w.structure("previousState", previousState)
    }
}

struct InstanceStatus: Sendable {
    var availabilityZone: String?
    var availabilityZoneId: String?
    var outpostArn: String?
    var `operator`: OperatorResponse?
    var events: [InstanceStatusEvent]?
    var instanceId: String?
    var instanceState: InstanceState?
    var instanceStatus: InstanceStatusSummary?
    var systemStatus: InstanceStatusSummary?
    var attachedEbsStatus: EbsStatusSummary?
}

extension InstanceStatus: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("availabilityZone", availabilityZone)
        w.string("availabilityZoneId", availabilityZoneId)
        w.string("outpostArn", outpostArn)
        w.structure("operator", `operator`)
        w.structures("eventsSet", item: "item", events)
        w.string("instanceId", instanceId)
        w.structure("instanceState", instanceState)
        w.structure("instanceStatus", instanceStatus)
        w.structure("systemStatus", systemStatus)
        w.structure("attachedEbsStatus", attachedEbsStatus)
    }
}

struct InstanceStatusDetails: Sendable {
    var impairedSince: Timestamp?
    var name: String?
    var status: String?
}

extension InstanceStatusDetails: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.timestamp("impairedSince", impairedSince)
        w.string("name", name)
        w.string("status", status)
    }
}

struct InstanceStatusEvent: Sendable {
    var instanceEventId: String?
    var code: String?
    var description: String?
    var notAfter: Timestamp?
    var notBefore: Timestamp?
    var notBeforeDeadline: Timestamp?
}

extension InstanceStatusEvent: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("instanceEventId", instanceEventId)
        w.string("code", code)
        w.string("description", description)
        w.timestamp("notAfter", notAfter)
        w.timestamp("notBefore", notBefore)
        w.timestamp("notBeforeDeadline", notBeforeDeadline)
    }
}

struct InstanceStatusSummary: Sendable {
    var details: [InstanceStatusDetails]?
    var status: String?
}

extension InstanceStatusSummary: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("details", item: "item", details)
        w.string("status", status)
    }
}

