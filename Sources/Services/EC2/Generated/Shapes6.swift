// swift-format-ignore-file
// Generated from Models/ec2.json (2016-11-15) by Tools/generate. Do not edit.
import Vocabulary
import Wire

struct NetworkBandwidthGbpsRequest: Sendable {
    var min: Double?
    var max: Double?
}

extension NetworkBandwidthGbpsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        min = r.optionalDouble("Min")
        max = r.optionalDouble("Max")
        try r.finish()
    }
}

struct NetworkCardInfo: Sendable {
    var networkCardIndex: Int?
    var networkPerformance: String?
    var maximumNetworkInterfaces: Int?
    var additionalFlexibleNetworkInterfaces: Int?
    var baselineBandwidthInGbps: Double?
    var peakBandwidthInGbps: Double?
    var defaultEnaQueueCountPerInterface: Int?
    var maximumEnaQueueCount: Int?
    var maximumEnaQueueCountPerInterface: Int?
}

extension NetworkCardInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("networkCardIndex", networkCardIndex)
        w.string("networkPerformance", networkPerformance)
        w.int("maximumNetworkInterfaces", maximumNetworkInterfaces)
        w.int("additionalFlexibleNetworkInterfaces", additionalFlexibleNetworkInterfaces)
        w.double("baselineBandwidthInGbps", baselineBandwidthInGbps)
        w.double("peakBandwidthInGbps", peakBandwidthInGbps)
        w.int("defaultEnaQueueCountPerInterface", defaultEnaQueueCountPerInterface)
        w.int("maximumEnaQueueCount", maximumEnaQueueCount)
        w.int("maximumEnaQueueCountPerInterface", maximumEnaQueueCountPerInterface)
    }
}

struct NetworkInfo: Sendable {
    var networkPerformance: String?
    var maximumNetworkInterfaces: Int?
    var maximumNetworkCards: Int?
    var defaultNetworkCardIndex: Int?
    var networkCards: [NetworkCardInfo]?
    var ipv4AddressesPerInterface: Int?
    var ipv6AddressesPerInterface: Int?
    var ipv6Supported: Bool?
    var enaSupport: String?
    var efaSupported: Bool?
    var efaInfo: EfaInfo?
    var encryptionInTransitSupported: Bool?
    var enaSrdSupported: Bool?
    var bandwidthWeightings: [String]?
    var flexibleEnaQueuesSupport: String?
    var connectionTrackingConfiguration: DefaultConnectionTrackingConfiguration?
    var secondaryNetworkSupported: Bool?
    var maximumSecondaryNetworkInterfaces: Int?
    var ipv4AddressesPerSecondaryInterface: Int?
}

extension NetworkInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("networkPerformance", networkPerformance)
        w.int("maximumNetworkInterfaces", maximumNetworkInterfaces)
        w.int("maximumNetworkCards", maximumNetworkCards)
        w.int("defaultNetworkCardIndex", defaultNetworkCardIndex)
        w.structures("networkCards", item: "item", networkCards)
        w.int("ipv4AddressesPerInterface", ipv4AddressesPerInterface)
        w.int("ipv6AddressesPerInterface", ipv6AddressesPerInterface)
        w.bool("ipv6Supported", ipv6Supported)
        w.string("enaSupport", enaSupport)
        w.bool("efaSupported", efaSupported)
        w.structure("efaInfo", efaInfo)
        w.bool("encryptionInTransitSupported", encryptionInTransitSupported)
        w.bool("enaSrdSupported", enaSrdSupported)
        w.strings("bandwidthWeightings", item: "item", bandwidthWeightings)
        w.string("flexibleEnaQueuesSupport", flexibleEnaQueuesSupport)
        w.structure("connectionTrackingConfiguration", connectionTrackingConfiguration)
        w.bool("secondaryNetworkSupported", secondaryNetworkSupported)
        w.int("maximumSecondaryNetworkInterfaces", maximumSecondaryNetworkInterfaces)
        w.int("ipv4AddressesPerSecondaryInterface", ipv4AddressesPerSecondaryInterface)
    }
}

struct NetworkInterface: Sendable {
    var association: NetworkInterfaceAssociation?
    var attachment: NetworkInterfaceAttachment?
    var availabilityZone: String?
    var connectionTrackingConfiguration: ConnectionTrackingConfiguration?
    var description: String?
    var groups: [GroupIdentifier]?
    var interfaceType: String?
    var ipv6Addresses: [NetworkInterfaceIpv6Address]?
    var macAddress: String?
    var networkInterfaceId: String?
    var outpostArn: String?
    var ownerId: String?
    var privateDnsName: String?
    var publicDnsName: String?
    var publicIpDnsNameOptions: PublicIpDnsNameOptions?
    var privateIpAddress: String?
    var privateIpAddresses: [NetworkInterfacePrivateIpAddress]?
    var ipv4Prefixes: [Ipv4PrefixSpecification]?
    var ipv6Prefixes: [Ipv6PrefixSpecification]?
    var requesterId: String?
    var requesterManaged: Bool?
    var sourceDestCheck: Bool?
    var status: String?
    var subnetId: String?
    var tagSet: [Tag]?
    var vpcId: String?
    var denyAllIgwTraffic: Bool?
    var ipv6Native: Bool?
    var ipv6Address: String?
    var `operator`: OperatorResponse?
    var associatedSubnets: [String]?
    var availabilityZoneId: String?
}

extension NetworkInterface: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("association", association)
        w.structure("attachment", attachment)
        w.string("availabilityZone", availabilityZone)
        w.structure("connectionTrackingConfiguration", connectionTrackingConfiguration)
        w.string("description", description)
        w.structures("groupSet", item: "item", groups)
        w.string("interfaceType", interfaceType)
        w.structures("ipv6AddressesSet", item: "item", ipv6Addresses)
        w.string("macAddress", macAddress)
        w.string("networkInterfaceId", networkInterfaceId)
        w.string("outpostArn", outpostArn)
        w.string("ownerId", ownerId)
        w.string("privateDnsName", privateDnsName)
        w.string("publicDnsName", publicDnsName)
        w.structure("publicIpDnsNameOptions", publicIpDnsNameOptions)
        w.string("privateIpAddress", privateIpAddress)
        w.structures("privateIpAddressesSet", item: "item", privateIpAddresses)
        w.structures("ipv4PrefixSet", item: "item", ipv4Prefixes)
        w.structures("ipv6PrefixSet", item: "item", ipv6Prefixes)
        w.string("requesterId", requesterId)
        w.bool("requesterManaged", requesterManaged)
        w.bool("sourceDestCheck", sourceDestCheck)
        w.string("status", status)
        w.string("subnetId", subnetId)
        w.structures("tagSet", item: "item", tagSet)
        w.string("vpcId", vpcId)
        w.bool("denyAllIgwTraffic", denyAllIgwTraffic)
        w.bool("ipv6Native", ipv6Native)
        w.string("ipv6Address", ipv6Address)
        w.structure("operator", `operator`)
        w.strings("associatedSubnetSet", item: "item", associatedSubnets)
        w.string("availabilityZoneId", availabilityZoneId)
    }
}

struct NetworkInterfaceAssociation: Sendable {
    var allocationId: String?
    var associationId: String?
    var ipOwnerId: String?
    var publicDnsName: String?
    var publicIp: String?
    var customerOwnedIp: String?
    var carrierIp: String?
}

extension NetworkInterfaceAssociation: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("allocationId", allocationId)
        w.string("associationId", associationId)
        w.string("ipOwnerId", ipOwnerId)
        w.string("publicDnsName", publicDnsName)
        w.string("publicIp", publicIp)
        w.string("customerOwnedIp", customerOwnedIp)
        w.string("carrierIp", carrierIp)
    }
}

struct NetworkInterfaceAttachment: Sendable {
    var attachTime: Timestamp?
    var attachmentId: String?
    var deleteOnTermination: Bool?
    var deviceIndex: Int?
    var networkCardIndex: Int?
    var instanceId: String?
    var instanceOwnerId: String?
    var status: String?
    var enaSrdSpecification: AttachmentEnaSrdSpecification?
    var enaQueueCount: Int?
}

extension NetworkInterfaceAttachment: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.timestamp("attachTime", attachTime)
        w.string("attachmentId", attachmentId)
        w.bool("deleteOnTermination", deleteOnTermination)
        w.int("deviceIndex", deviceIndex)
        w.int("networkCardIndex", networkCardIndex)
        w.string("instanceId", instanceId)
        w.string("instanceOwnerId", instanceOwnerId)
        w.string("status", status)
        w.structure("enaSrdSpecification", enaSrdSpecification)
        w.int("enaQueueCount", enaQueueCount)
    }
}

struct NetworkInterfaceAttachmentChanges: Sendable {
    var defaultEnaQueueCount: Bool?
    var enaQueueCount: Int?
    var attachmentId: String?
    var deleteOnTermination: Bool?
}

extension NetworkInterfaceAttachmentChanges: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        defaultEnaQueueCount = r.optionalBool("DefaultEnaQueueCount")
        enaQueueCount = r.optionalInt("EnaQueueCount")
        attachmentId = r.optionalString("AttachmentId")
        deleteOnTermination = r.optionalBool("DeleteOnTermination")
        try r.finish()
    }
}

struct NetworkInterfaceCount: Sendable {
    var min: Int?
    var max: Int?
}

extension NetworkInterfaceCount: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("min", min)
        w.int("max", max)
    }
}

struct NetworkInterfaceCountRequest: Sendable {
    var min: Int?
    var max: Int?
}

extension NetworkInterfaceCountRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        min = r.optionalInt("Min")
        max = r.optionalInt("Max")
        try r.finish()
    }
}

struct NetworkInterfaceIpv6Address: Sendable {
    var ipv6Address: String?
    var publicIpv6DnsName: String?
    var isPrimaryIpv6: Bool?
}

extension NetworkInterfaceIpv6Address: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("ipv6Address", ipv6Address)
        w.string("publicIpv6DnsName", publicIpv6DnsName)
        w.bool("isPrimaryIpv6", isPrimaryIpv6)
    }
}

struct NetworkInterfacePrivateIpAddress: Sendable {
    var association: NetworkInterfaceAssociation?
    var primary: Bool?
    var privateDnsName: String?
    var privateIpAddress: String?
}

extension NetworkInterfacePrivateIpAddress: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("association", association)
        w.bool("primary", primary)
        w.string("privateDnsName", privateDnsName)
        w.string("privateIpAddress", privateIpAddress)
    }
}

struct NeuronDeviceCoreInfo: Sendable {
    var count: Int?
    var version: Int?
}

extension NeuronDeviceCoreInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("count", count)
        w.int("version", version)
    }
}

struct NeuronDeviceInfo: Sendable {
    var count: Int?
    var name: String?
    var coreInfo: NeuronDeviceCoreInfo?
    var memoryInfo: NeuronDeviceMemoryInfo?
}

extension NeuronDeviceInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("count", count)
        w.string("name", name)
        w.structure("coreInfo", coreInfo)
        w.structure("memoryInfo", memoryInfo)
    }
}

struct NeuronDeviceMemoryInfo: Sendable {
    var sizeInMiB: Int?
}

extension NeuronDeviceMemoryInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("sizeInMiB", sizeInMiB)
    }
}

struct NeuronInfo: Sendable {
    var neuronDevices: [NeuronDeviceInfo]?
    var totalNeuronDeviceMemoryInMiB: Int?
}

extension NeuronInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("neuronDevices", item: "item", neuronDevices)
        w.int("totalNeuronDeviceMemoryInMiB", totalNeuronDeviceMemoryInMiB)
    }
}

struct NitroTpmInfo: Sendable {
    var supportedVersions: [String]?
}

extension NitroTpmInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.strings("supportedVersions", item: "item", supportedVersions)
    }
}

struct OperatorRequest: Sendable {
    var principal: String?
}

extension OperatorRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        principal = r.optionalString("Principal")
        try r.finish()
    }
}

struct OperatorResponse: Sendable {
    var managed: Bool?
    var principal: String?
    var hiddenByDefault: Bool?
}

extension OperatorResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("managed", managed)
        w.string("principal", principal)
        w.bool("hiddenByDefault", hiddenByDefault)
    }
}

struct PerformanceFactorReference: Sendable {
    var instanceFamily: String?
}

extension PerformanceFactorReference: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("instanceFamily", instanceFamily)
    }
}

struct PerformanceFactorReferenceRequest: Sendable {
    var instanceFamily: String?
}

extension PerformanceFactorReferenceRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        instanceFamily = r.optionalString("InstanceFamily")
        try r.finish()
    }
}

struct Placement: Sendable {
    var availabilityZoneId: String?
    var affinity: String?
    var groupName: String?
    var partitionNumber: Int?
    var hostId: String?
    var tenancy: String?
    var spreadDomain: String?
    var hostResourceGroupArn: String?
    var groupId: String?
    var availabilityZone: String?
}

extension Placement: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        availabilityZoneId = r.optionalString("AvailabilityZoneId")
        affinity = r.optionalString("Affinity")
        groupName = r.optionalString("GroupName")
        partitionNumber = r.optionalInt("PartitionNumber")
        hostId = r.optionalString("HostId")
        tenancy = r.optionalString("Tenancy")
        spreadDomain = r.optionalString("SpreadDomain")
        hostResourceGroupArn = r.optionalString("HostResourceGroupArn")
        groupId = r.optionalString("GroupId")
        availabilityZone = r.optionalString("AvailabilityZone")
        try r.finish()
    }
}

extension Placement: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("availabilityZoneId", availabilityZoneId)
        w.string("affinity", affinity)
        w.string("groupName", groupName)
        w.int("partitionNumber", partitionNumber)
        w.string("hostId", hostId)
        w.string("tenancy", tenancy)
        w.string("spreadDomain", spreadDomain)
        w.string("hostResourceGroupArn", hostResourceGroupArn)
        w.string("groupId", groupId)
        w.string("availabilityZone", availabilityZone)
    }
}

struct PlacementGroupInfo: Sendable {
    var supportedStrategies: [String]?
}

extension PlacementGroupInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.strings("supportedStrategies", item: "item", supportedStrategies)
    }
}

struct PortRange: Sendable {
    var from: Int?
    var to: Int?
}

extension PortRange: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("from", from)
        w.int("to", to)
    }
}

struct PrefixListId: Sendable {
    var description: String?
    var prefixListId: String?
}

extension PrefixListId: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        description = r.optionalString("Description")
        prefixListId = r.optionalString("PrefixListId")
        try r.finish()
    }
}

extension PrefixListId: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("description", description)
        w.string("prefixListId", prefixListId)
    }
}

struct PrivateDnsNameOptionsOnLaunch: Sendable {
    var hostnameType: String?
    var enableResourceNameDnsARecord: Bool?
    var enableResourceNameDnsAAAARecord: Bool?
}

extension PrivateDnsNameOptionsOnLaunch: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("hostnameType", hostnameType)
        w.bool("enableResourceNameDnsARecord", enableResourceNameDnsARecord)
        w.bool("enableResourceNameDnsAAAARecord", enableResourceNameDnsAAAARecord)
    }
}

struct PrivateDnsNameOptionsRequest: Sendable {
    var hostnameType: String?
    var enableResourceNameDnsARecord: Bool?
    var enableResourceNameDnsAAAARecord: Bool?
}

extension PrivateDnsNameOptionsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        hostnameType = r.optionalString("HostnameType")
        enableResourceNameDnsARecord = r.optionalBool("EnableResourceNameDnsARecord")
        enableResourceNameDnsAAAARecord = r.optionalBool("EnableResourceNameDnsAAAARecord")
        try r.finish()
    }
}

struct PrivateDnsNameOptionsResponse: Sendable {
    var hostnameType: String?
    var enableResourceNameDnsARecord: Bool?
    var enableResourceNameDnsAAAARecord: Bool?
}

extension PrivateDnsNameOptionsResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("hostnameType", hostnameType)
        w.bool("enableResourceNameDnsARecord", enableResourceNameDnsARecord)
        w.bool("enableResourceNameDnsAAAARecord", enableResourceNameDnsAAAARecord)
    }
}

struct PrivateIpAddressSpecification: Sendable {
    var primary: Bool?
    var privateIpAddress: String?
}

extension PrivateIpAddressSpecification: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        primary = r.optionalBool("Primary")
        privateIpAddress = r.optionalString("PrivateIpAddress")
        try r.finish()
    }
}

extension PrivateIpAddressSpecification: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("primary", primary)
        w.string("privateIpAddress", privateIpAddress)
    }
}

struct ProcessorInfo: Sendable {
    var supportedArchitectures: [String]?
    var sustainedClockSpeedInGhz: Double?
    var supportedFeatures: [String]?
    var manufacturer: String?
}

extension ProcessorInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.strings("supportedArchitectures", item: "item", supportedArchitectures)
        w.double("sustainedClockSpeedInGhz", sustainedClockSpeedInGhz)
        w.strings("supportedFeatures", item: "item", supportedFeatures)
        w.string("manufacturer", manufacturer)
    }
}

struct ProductCode: Sendable {
    var productCodeId: String?
    var productCodeType: String?
}

extension ProductCode: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("productCode", productCodeId)
        w.string("type", productCodeType)
    }
}

struct PropagatingVgw: Sendable {
    var gatewayId: String?
}

extension PropagatingVgw: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("gatewayId", gatewayId)
    }
}

struct PtrUpdateStatus: Sendable {
    var value: String?
    var status: String?
    var reason: String?
}

extension PtrUpdateStatus: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("value", value)
        w.string("status", status)
        w.string("reason", reason)
    }
}

struct PublicIpDnsNameOptions: Sendable {
    var dnsHostnameType: String?
    var publicIpv4DnsName: String?
    var publicIpv6DnsName: String?
    var publicDualStackDnsName: String?
}

extension PublicIpDnsNameOptions: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("dnsHostnameType", dnsHostnameType)
        w.string("publicIpv4DnsName", publicIpv4DnsName)
        w.string("publicIpv6DnsName", publicIpv6DnsName)
        w.string("publicDualStackDnsName", publicDualStackDnsName)
    }
}

struct RebootInstancesRequest: Sendable {
    var instanceIds: [String]
    var dryRun: Bool?
}

extension RebootInstancesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        instanceIds = r.strings("InstanceId")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct ReferencedSecurityGroup: Sendable {
    var groupId: String?
    var peeringStatus: String?
    var userId: String?
    var vpcId: String?
    var vpcPeeringConnectionId: String?
}

extension ReferencedSecurityGroup: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("groupId", groupId)
        w.string("peeringStatus", peeringStatus)
        w.string("userId", userId)
        w.string("vpcId", vpcId)
        w.string("vpcPeeringConnectionId", vpcPeeringConnectionId)
    }
}

struct Region: Sendable {
    var optInStatus: String?
    var geography: [RegionGeography]?
    var regionName: String?
    var endpoint: String?
}

extension Region: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("optInStatus", optInStatus)
        w.structures("geographySet", item: "item", geography)
        w.string("regionName", regionName)
        w.string("regionEndpoint", endpoint)
    }
}

struct RegionGeography: Sendable {
    var name: String?
}

extension RegionGeography: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("name", name)
    }
}

struct ReleaseAddressRequest: Sendable {
    var allocationId: String?
    var publicIp: String?
    var networkBorderGroup: String?
    var dryRun: Bool?
}

extension ReleaseAddressRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        allocationId = r.optionalString("AllocationId")
        publicIp = r.optionalString("PublicIp")
        networkBorderGroup = r.optionalString("NetworkBorderGroup")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct ReplaceIamInstanceProfileAssociationRequest: Sendable {
    var iamInstanceProfile: IamInstanceProfileSpecification
    var associationId: String
    var dryRun: Bool?
}

extension ReplaceIamInstanceProfileAssociationRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        iamInstanceProfile = try r.structure("IamInstanceProfile")
        associationId = r.string("AssociationId")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct ReplaceIamInstanceProfileAssociationResult: Sendable {
    var iamInstanceProfileAssociation: IamInstanceProfileAssociation?
}

extension ReplaceIamInstanceProfileAssociationResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("iamInstanceProfileAssociation", iamInstanceProfileAssociation)
    }
}

struct RequestLaunchTemplateData: Sendable {
    var kernelId: String?
    var ebsOptimized: Bool?
    var iamInstanceProfile: LaunchTemplateIamInstanceProfileSpecificationRequest?
    var blockDeviceMappings: [LaunchTemplateBlockDeviceMappingRequest]?
    var networkInterfaces: [LaunchTemplateInstanceNetworkInterfaceSpecificationRequest]?
    var imageId: String?
    var instanceType: String?
    var keyName: String?
    var monitoring: LaunchTemplatesMonitoringRequest?
    var placement: LaunchTemplatePlacementRequest?
    var ramDiskId: String?
    var disableApiTermination: Bool?
    var instanceInitiatedShutdownBehavior: String?
    var userData: String?
    var tagSpecifications: [LaunchTemplateTagSpecificationRequest]?
    var elasticGpuSpecifications: [ElasticGpuSpecification]?
    var elasticInferenceAccelerators: [LaunchTemplateElasticInferenceAccelerator]?
    var securityGroupIds: [String]?
    var securityGroups: [String]?
    var instanceMarketOptions: LaunchTemplateInstanceMarketOptionsRequest?
    var creditSpecification: CreditSpecificationRequest?
    var cpuOptions: LaunchTemplateCpuOptionsRequest?
    var capacityReservationSpecification: LaunchTemplateCapacityReservationSpecificationRequest?
    var licenseSpecifications: [LaunchTemplateLicenseConfigurationRequest]?
    var hibernationOptions: LaunchTemplateHibernationOptionsRequest?
    var metadataOptions: LaunchTemplateInstanceMetadataOptionsRequest?
    var enclaveOptions: LaunchTemplateEnclaveOptionsRequest?
    var instanceRequirements: InstanceRequirementsRequest?
    var privateDnsNameOptions: LaunchTemplatePrivateDnsNameOptionsRequest?
    var maintenanceOptions: LaunchTemplateInstanceMaintenanceOptionsRequest?
    var disableApiStop: Bool?
    var `operator`: OperatorRequest?
    var networkPerformanceOptions: LaunchTemplateNetworkPerformanceOptionsRequest?
    var secondaryInterfaces: [LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest]?
}

extension RequestLaunchTemplateData: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        kernelId = r.optionalString("KernelId")
        ebsOptimized = r.optionalBool("EbsOptimized")
        iamInstanceProfile = try r.optionalStructure("IamInstanceProfile")
        blockDeviceMappings = try r.optionalStructures("BlockDeviceMapping")
        networkInterfaces = try r.optionalStructures("NetworkInterface")
        imageId = r.optionalString("ImageId")
        instanceType = r.optionalString("InstanceType")
        keyName = r.optionalString("KeyName")
        monitoring = try r.optionalStructure("Monitoring")
        placement = try r.optionalStructure("Placement")
        ramDiskId = r.optionalString("RamDiskId")
        disableApiTermination = r.optionalBool("DisableApiTermination")
        instanceInitiatedShutdownBehavior = r.optionalString("InstanceInitiatedShutdownBehavior")
        userData = r.optionalString("UserData")
        tagSpecifications = try r.optionalStructures("TagSpecification")
        elasticGpuSpecifications = try r.optionalStructures("ElasticGpuSpecification")
        elasticInferenceAccelerators = try r.optionalStructures("ElasticInferenceAccelerator")
        securityGroupIds = r.optionalStrings("SecurityGroupId")
        securityGroups = r.optionalStrings("SecurityGroup")
        instanceMarketOptions = try r.optionalStructure("InstanceMarketOptions")
        creditSpecification = try r.optionalStructure("CreditSpecification")
        cpuOptions = try r.optionalStructure("CpuOptions")
        capacityReservationSpecification = try r.optionalStructure("CapacityReservationSpecification")
        licenseSpecifications = try r.optionalStructures("LicenseSpecification")
        hibernationOptions = try r.optionalStructure("HibernationOptions")
        metadataOptions = try r.optionalStructure("MetadataOptions")
        enclaveOptions = try r.optionalStructure("EnclaveOptions")
        instanceRequirements = try r.optionalStructure("InstanceRequirements")
        privateDnsNameOptions = try r.optionalStructure("PrivateDnsNameOptions")
        maintenanceOptions = try r.optionalStructure("MaintenanceOptions")
        disableApiStop = r.optionalBool("DisableApiStop")
        `operator` = try r.optionalStructure("Operator")
        networkPerformanceOptions = try r.optionalStructure("NetworkPerformanceOptions")
        secondaryInterfaces = try r.optionalStructures("SecondaryInterface")
        try r.finish()
    }
}

struct Reservation: Sendable {
    var reservationId: String?
    var ownerId: String?
    var requesterId: String?
    var groups: [GroupIdentifier]?
    var instances: [Instance]?
}

extension Reservation: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("reservationId", reservationId)
        w.string("ownerId", ownerId)
        w.string("requesterId", requesterId)
        w.structures("groupSet", item: "item", groups)
        w.structures("instancesSet", item: "item", instances)
    }
}

struct ResetInstanceAttributeRequest: Sendable {
    var dryRun: Bool?
    var instanceId: String
    var attribute: String
}

extension ResetInstanceAttributeRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        dryRun = r.optionalBool("DryRun")
        instanceId = r.string("InstanceId")
        attribute = r.string("Attribute")
        try r.finish()
    }
}

struct ResponseError: Sendable {
    var code: String?
    var message: String?
}

extension ResponseError: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("code", code)
        w.string("message", message)
    }
}

struct ResponseLaunchTemplateData: Sendable {
    var kernelId: String?
    var ebsOptimized: Bool?
    var iamInstanceProfile: LaunchTemplateIamInstanceProfileSpecification?
    var blockDeviceMappings: [LaunchTemplateBlockDeviceMapping]?
    var networkInterfaces: [LaunchTemplateInstanceNetworkInterfaceSpecification]?
    var imageId: String?
    var instanceType: String?
    var keyName: String?
    var monitoring: LaunchTemplatesMonitoring?
    var placement: LaunchTemplatePlacement?
    var ramDiskId: String?
    var disableApiTermination: Bool?
    var instanceInitiatedShutdownBehavior: String?
    var userData: String?
    var tagSpecifications: [LaunchTemplateTagSpecification]?
    var elasticGpuSpecifications: [ElasticGpuSpecificationResponse]?
    var elasticInferenceAccelerators: [LaunchTemplateElasticInferenceAcceleratorResponse]?
    var securityGroupIds: [String]?
    var securityGroups: [String]?
    var instanceMarketOptions: LaunchTemplateInstanceMarketOptions?
    var creditSpecification: CreditSpecification?
    var cpuOptions: LaunchTemplateCpuOptions?
    var capacityReservationSpecification: LaunchTemplateCapacityReservationSpecificationResponse?
    var licenseSpecifications: [LaunchTemplateLicenseConfiguration]?
    var hibernationOptions: LaunchTemplateHibernationOptions?
    var metadataOptions: LaunchTemplateInstanceMetadataOptions?
    var enclaveOptions: LaunchTemplateEnclaveOptions?
    var instanceRequirements: InstanceRequirements?
    var privateDnsNameOptions: LaunchTemplatePrivateDnsNameOptions?
    var maintenanceOptions: LaunchTemplateInstanceMaintenanceOptions?
    var disableApiStop: Bool?
    var `operator`: OperatorResponse?
    var networkPerformanceOptions: LaunchTemplateNetworkPerformanceOptions?
    var secondaryInterfaces: [LaunchTemplateInstanceSecondaryInterfaceSpecification]?
}

extension ResponseLaunchTemplateData: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("kernelId", kernelId)
        w.bool("ebsOptimized", ebsOptimized)
        w.structure("iamInstanceProfile", iamInstanceProfile)
        w.structures("blockDeviceMappingSet", item: "item", blockDeviceMappings)
        w.structures("networkInterfaceSet", item: "item", networkInterfaces)
        w.string("imageId", imageId)
        w.string("instanceType", instanceType)
        w.string("keyName", keyName)
        w.structure("monitoring", monitoring)
        w.structure("placement", placement)
        w.string("ramDiskId", ramDiskId)
        w.bool("disableApiTermination", disableApiTermination)
        w.string("instanceInitiatedShutdownBehavior", instanceInitiatedShutdownBehavior)
        w.string("userData", userData)
        w.structures("tagSpecificationSet", item: "item", tagSpecifications)
        w.structures("elasticGpuSpecificationSet", item: "item", elasticGpuSpecifications)
        w.structures("elasticInferenceAcceleratorSet", item: "item", elasticInferenceAccelerators)
        w.strings("securityGroupIdSet", item: "item", securityGroupIds)
        w.strings("securityGroupSet", item: "item", securityGroups)
        w.structure("instanceMarketOptions", instanceMarketOptions)
        w.structure("creditSpecification", creditSpecification)
        w.structure("cpuOptions", cpuOptions)
        w.structure("capacityReservationSpecification", capacityReservationSpecification)
        w.structures("licenseSet", item: "item", licenseSpecifications)
        w.structure("hibernationOptions", hibernationOptions)
        w.structure("metadataOptions", metadataOptions)
        w.structure("enclaveOptions", enclaveOptions)
        w.structure("instanceRequirements", instanceRequirements)
        w.structure("privateDnsNameOptions", privateDnsNameOptions)
        w.structure("maintenanceOptions", maintenanceOptions)
        w.bool("disableApiStop", disableApiStop)
        w.structure("operator", `operator`)
        w.structure("networkPerformanceOptions", networkPerformanceOptions)
        w.structures("secondaryInterfaceSet", item: "item", secondaryInterfaces)
    }
}

struct RevokeSecurityGroupEgressRequest: Sendable {
    var securityGroupRuleIds: [String]?
    var dryRun: Bool?
    var groupId: String
    var sourceSecurityGroupName: String?
    var sourceSecurityGroupOwnerId: String?
    var ipProtocol: String?
    var fromPort: Int?
    var toPort: Int?
    var cidrIp: String?
    var ipPermissions: [IpPermission]?
}

extension RevokeSecurityGroupEgressRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        securityGroupRuleIds = r.optionalStrings("SecurityGroupRuleId")
        dryRun = r.optionalBool("DryRun")
        groupId = r.string("GroupId")
        sourceSecurityGroupName = r.optionalString("SourceSecurityGroupName")
        sourceSecurityGroupOwnerId = r.optionalString("SourceSecurityGroupOwnerId")
        ipProtocol = r.optionalString("IpProtocol")
        fromPort = r.optionalInt("FromPort")
        toPort = r.optionalInt("ToPort")
        cidrIp = r.optionalString("CidrIp")
        ipPermissions = try r.optionalStructures("IpPermissions")
        try r.finish()
    }
}

struct RevokeSecurityGroupEgressResult: Sendable {
    var `return`: Bool?
    var unknownIpPermissions: [IpPermission]?
    var revokedSecurityGroupRules: [RevokedSecurityGroupRule]?
}

extension RevokeSecurityGroupEgressResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("return", `return`)
        w.structures("unknownIpPermissionSet", item: "item", unknownIpPermissions)
        w.structures("revokedSecurityGroupRuleSet", item: "item", revokedSecurityGroupRules)
    }
}

struct RevokeSecurityGroupIngressRequest: Sendable {
    var cidrIp: String?
    var fromPort: Int?
    var groupId: String?
    var groupName: String?
    var ipPermissions: [IpPermission]?
    var ipProtocol: String?
    var sourceSecurityGroupName: String?
    var sourceSecurityGroupOwnerId: String?
    var toPort: Int?
    var securityGroupRuleIds: [String]?
    var dryRun: Bool?
}

extension RevokeSecurityGroupIngressRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        cidrIp = r.optionalString("CidrIp")
        fromPort = r.optionalInt("FromPort")
        groupId = r.optionalString("GroupId")
        groupName = r.optionalString("GroupName")
        ipPermissions = try r.optionalStructures("IpPermissions")
        ipProtocol = r.optionalString("IpProtocol")
        sourceSecurityGroupName = r.optionalString("SourceSecurityGroupName")
        sourceSecurityGroupOwnerId = r.optionalString("SourceSecurityGroupOwnerId")
        toPort = r.optionalInt("ToPort")
        securityGroupRuleIds = r.optionalStrings("SecurityGroupRuleId")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct RevokeSecurityGroupIngressResult: Sendable {
    var `return`: Bool?
    var unknownIpPermissions: [IpPermission]?
    var revokedSecurityGroupRules: [RevokedSecurityGroupRule]?
}

extension RevokeSecurityGroupIngressResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("return", `return`)
        w.structures("unknownIpPermissionSet", item: "item", unknownIpPermissions)
        w.structures("revokedSecurityGroupRuleSet", item: "item", revokedSecurityGroupRules)
    }
}

struct RevokedSecurityGroupRule: Sendable {
    var securityGroupRuleId: String?
    var groupId: String?
    var isEgress: Bool?
    var ipProtocol: String?
    var fromPort: Int?
    var toPort: Int?
    var cidrIpv4: String?
    var cidrIpv6: String?
    var prefixListId: String?
    var referencedGroupId: String?
    var description: String?
}

extension RevokedSecurityGroupRule: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("securityGroupRuleId", securityGroupRuleId)
        w.string("groupId", groupId)
        w.bool("isEgress", isEgress)
        w.string("ipProtocol", ipProtocol)
        w.int("fromPort", fromPort)
        w.int("toPort", toPort)
        w.string("cidrIpv4", cidrIpv4)
        w.string("cidrIpv6", cidrIpv6)
        w.string("prefixListId", prefixListId)
        w.string("referencedGroupId", referencedGroupId)
        w.string("description", description)
    }
}

struct Route: Sendable {
    var destinationCidrBlock: String?
    var destinationIpv6CidrBlock: String?
    var destinationPrefixListId: String?
    var egressOnlyInternetGatewayId: String?
    var gatewayId: String?
    var instanceId: String?
    var instanceOwnerId: String?
    var natGatewayId: String?
    var transitGatewayId: String?
    var localGatewayId: String?
    var carrierGatewayId: String?
    var networkInterfaceId: String?
    var origin: String?
    var state: String?
    var vpcPeeringConnectionId: String?
    var coreNetworkArn: String?
    var odbNetworkArn: String?
    var ipAddress: String?
}

extension Route: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("destinationCidrBlock", destinationCidrBlock)
        w.string("destinationIpv6CidrBlock", destinationIpv6CidrBlock)
        w.string("destinationPrefixListId", destinationPrefixListId)
        w.string("egressOnlyInternetGatewayId", egressOnlyInternetGatewayId)
        w.string("gatewayId", gatewayId)
        w.string("instanceId", instanceId)
        w.string("instanceOwnerId", instanceOwnerId)
        w.string("natGatewayId", natGatewayId)
        w.string("transitGatewayId", transitGatewayId)
        w.string("localGatewayId", localGatewayId)
        w.string("carrierGatewayId", carrierGatewayId)
        w.string("networkInterfaceId", networkInterfaceId)
        w.string("origin", origin)
        w.string("state", state)
        w.string("vpcPeeringConnectionId", vpcPeeringConnectionId)
        w.string("coreNetworkArn", coreNetworkArn)
        w.string("odbNetworkArn", odbNetworkArn)
        w.string("ipAddress", ipAddress)
    }
}

struct RouteTable: Sendable {
    var associations: [RouteTableAssociation]?
    var propagatingVgws: [PropagatingVgw]?
    var routeTableId: String?
    var routes: [Route]?
    var tags: [Tag]?
    var vpcId: String?
    var ownerId: String?
}

extension RouteTable: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("associationSet", item: "item", associations)
        w.structures("propagatingVgwSet", item: "item", propagatingVgws)
        w.string("routeTableId", routeTableId)
        w.structures("routeSet", item: "item", routes)
        w.structures("tagSet", item: "item", tags)
        w.string("vpcId", vpcId)
        w.string("ownerId", ownerId)
    }
}

struct RouteTableAssociation: Sendable {
    var main: Bool?
    var routeTableAssociationId: String?
    var routeTableId: String?
    var subnetId: String?
    var gatewayId: String?
    var publicIpv4Pool: String?
    var associationState: RouteTableAssociationState?
}

extension RouteTableAssociation: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("main", main)
        w.string("routeTableAssociationId", routeTableAssociationId)
        w.string("routeTableId", routeTableId)
        w.string("subnetId", subnetId)
        w.string("gatewayId", gatewayId)
        w.string("publicIpv4Pool", publicIpv4Pool)
        w.structure("associationState", associationState)
    }
}

struct RouteTableAssociationState: Sendable {
    var state: String?
    var statusMessage: String?
}

extension RouteTableAssociationState: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("state", state)
        w.string("statusMessage", statusMessage)
    }
}

struct RunInstancesMonitoringEnabled: Sendable {
    var enabled: Bool
}

extension RunInstancesMonitoringEnabled: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        enabled = r.bool("Enabled")
        try r.finish()
    }
}

struct RunInstancesRequest: Sendable {
    var blockDeviceMappings: [BlockDeviceMapping]?
    var imageId: String?
    var instanceType: String?
    var ipv6AddressCount: Int?
    var ipv6Addresses: [InstanceIpv6Address]?
    var kernelId: String?
    var keyName: String?
    var maxCount: Int
    var minCount: Int
    var monitoring: RunInstancesMonitoringEnabled?
    var placement: Placement?
    var ramdiskId: String?
    var securityGroupIds: [String]?
    var securityGroups: [String]?
    var subnetId: String?
    var userData: String?
    var elasticGpuSpecification: [ElasticGpuSpecification]?
    var elasticInferenceAccelerators: [ElasticInferenceAccelerator]?
    var tagSpecifications: [TagSpecification]?
    var launchTemplate: LaunchTemplateSpecification?
    var instanceMarketOptions: InstanceMarketOptionsRequest?
    var creditSpecification: CreditSpecificationRequest?
    var cpuOptions: CpuOptionsRequest?
    var capacityReservationSpecification: CapacityReservationSpecification?
    var hibernationOptions: HibernationOptionsRequest?
    var licenseSpecifications: [LicenseConfigurationRequest]?
    var metadataOptions: InstanceMetadataOptionsRequest?
    var enclaveOptions: EnclaveOptionsRequest?
    var privateDnsNameOptions: PrivateDnsNameOptionsRequest?
    var maintenanceOptions: InstanceMaintenanceOptionsRequest?
    var disableApiStop: Bool?
    var enablePrimaryIpv6: Bool?
    var networkPerformanceOptions: InstanceNetworkPerformanceOptionsRequest?
    var `operator`: OperatorRequest?
    var secondaryInterfaces: [InstanceSecondaryInterfaceSpecificationRequest]?
    var dryRun: Bool?
    var disableApiTermination: Bool?
    var instanceInitiatedShutdownBehavior: String?
    var privateIpAddress: String?
    var clientToken: String?
    var additionalInfo: String?
    var networkInterfaces: [InstanceNetworkInterfaceSpecification]?
    var iamInstanceProfile: IamInstanceProfileSpecification?
    var ebsOptimized: Bool?
}

extension RunInstancesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        blockDeviceMappings = try r.optionalStructures("BlockDeviceMapping")
        imageId = r.optionalString("ImageId")
        instanceType = r.optionalString("InstanceType")
        ipv6AddressCount = r.optionalInt("Ipv6AddressCount")
        ipv6Addresses = try r.optionalStructures("Ipv6Address")
        kernelId = r.optionalString("KernelId")
        keyName = r.optionalString("KeyName")
        maxCount = r.int("MaxCount")
        minCount = r.int("MinCount")
        monitoring = try r.optionalStructure("Monitoring")
        placement = try r.optionalStructure("Placement")
        ramdiskId = r.optionalString("RamdiskId")
        securityGroupIds = r.optionalStrings("SecurityGroupId")
        securityGroups = r.optionalStrings("SecurityGroup")
        subnetId = r.optionalString("SubnetId")
        userData = r.optionalString("UserData")
        elasticGpuSpecification = try r.optionalStructures("ElasticGpuSpecification")
        elasticInferenceAccelerators = try r.optionalStructures("ElasticInferenceAccelerator")
        tagSpecifications = try r.optionalStructures("TagSpecification")
        launchTemplate = try r.optionalStructure("LaunchTemplate")
        instanceMarketOptions = try r.optionalStructure("InstanceMarketOptions")
        creditSpecification = try r.optionalStructure("CreditSpecification")
        cpuOptions = try r.optionalStructure("CpuOptions")
        capacityReservationSpecification = try r.optionalStructure("CapacityReservationSpecification")
        hibernationOptions = try r.optionalStructure("HibernationOptions")
        licenseSpecifications = try r.optionalStructures("LicenseSpecification")
        metadataOptions = try r.optionalStructure("MetadataOptions")
        enclaveOptions = try r.optionalStructure("EnclaveOptions")
        privateDnsNameOptions = try r.optionalStructure("PrivateDnsNameOptions")
        maintenanceOptions = try r.optionalStructure("MaintenanceOptions")
        disableApiStop = r.optionalBool("DisableApiStop")
        enablePrimaryIpv6 = r.optionalBool("EnablePrimaryIpv6")
        networkPerformanceOptions = try r.optionalStructure("NetworkPerformanceOptions")
        `operator` = try r.optionalStructure("Operator")
        secondaryInterfaces = try r.optionalStructures("SecondaryInterface")
        dryRun = r.optionalBool("DryRun")
        disableApiTermination = r.optionalBool("DisableApiTermination")
        instanceInitiatedShutdownBehavior = r.optionalString("InstanceInitiatedShutdownBehavior")
        privateIpAddress = r.optionalString("PrivateIpAddress")
        clientToken = r.optionalString("ClientToken")
        additionalInfo = r.optionalString("AdditionalInfo")
        networkInterfaces = try r.optionalStructures("NetworkInterface")
        iamInstanceProfile = try r.optionalStructure("IamInstanceProfile")
        ebsOptimized = r.optionalBool("EbsOptimized")
        try r.finish()
    }
}

struct SecondaryInterfacePrivateIpAddressSpecification: Sendable {
    var privateIpAddress: String?
}

extension SecondaryInterfacePrivateIpAddressSpecification: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("privateIpAddress", privateIpAddress)
    }
}

struct SecondaryInterfacePrivateIpAddressSpecificationRequest: Sendable {
    var privateIpAddress: String?
}

extension SecondaryInterfacePrivateIpAddressSpecificationRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        privateIpAddress = r.optionalString("PrivateIpAddress")
        try r.finish()
    }
}

struct SecurityGroup: Sendable {
    var groupId: String?
    var ipPermissionsEgress: [IpPermission]?
    var tags: [Tag]?
    var vpcId: String?
    var securityGroupArn: String?
    var ownerId: String?
    var groupName: String?
    var description: String?
    var ipPermissions: [IpPermission]?
}

extension SecurityGroup: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("groupId", groupId)
        w.structures("ipPermissionsEgress", item: "item", ipPermissionsEgress)
        w.structures("tagSet", item: "item", tags)
        w.string("vpcId", vpcId)
        w.string("securityGroupArn", securityGroupArn)
        w.string("ownerId", ownerId)
        w.string("groupName", groupName)
        w.string("groupDescription", description)
        w.structures("ipPermissions", item: "item", ipPermissions)
    }
}

