// swift-format-ignore-file
// Generated from Models/ec2.json (2016-11-15) by Tools/generate. Do not edit.
import Vocabulary
import Wire

struct AcceleratorCount: Sendable {
    var min: Int?
    var max: Int?
}

extension AcceleratorCount: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("min", min)
        w.int("max", max)
    }
}

struct AcceleratorCountRequest: Sendable {
    var min: Int?
    var max: Int?
}

extension AcceleratorCountRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        min = r.optionalInt("Min")
        max = r.optionalInt("Max")
        try r.finish()
    }
}

struct AcceleratorTotalMemoryMiB: Sendable {
    var min: Int?
    var max: Int?
}

extension AcceleratorTotalMemoryMiB: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("min", min)
        w.int("max", max)
    }
}

struct AcceleratorTotalMemoryMiBRequest: Sendable {
    var min: Int?
    var max: Int?
}

extension AcceleratorTotalMemoryMiBRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        min = r.optionalInt("Min")
        max = r.optionalInt("Max")
        try r.finish()
    }
}

struct AccountAttribute: Sendable {
    var attributeName: String?
    var attributeValues: [AccountAttributeValue]?
}

extension AccountAttribute: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("attributeName", attributeName)
        w.structures("attributeValueSet", item: "item", attributeValues)
    }
}

struct AccountAttributeValue: Sendable {
    var attributeValue: String?
}

extension AccountAttributeValue: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("attributeValue", attributeValue)
    }
}

struct Address: Sendable {
    var allocationId: String?
    var associationId: String?
    var domain: String?
    var networkInterfaceId: String?
    var networkInterfaceOwnerId: String?
    var privateIpAddress: String?
    var tags: [Tag]?
    var publicIpv4Pool: String?
    var networkBorderGroup: String?
    var customerOwnedIp: String?
    var customerOwnedIpv4Pool: String?
    var carrierIp: String?
    var subnetId: String?
    var serviceManaged: String?
    var instanceId: String?
    var publicIp: String?
}

extension Address: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("allocationId", allocationId)
        w.string("associationId", associationId)
        w.string("domain", domain)
        w.string("networkInterfaceId", networkInterfaceId)
        w.string("networkInterfaceOwnerId", networkInterfaceOwnerId)
        w.string("privateIpAddress", privateIpAddress)
        w.structures("tagSet", item: "item", tags)
        w.string("publicIpv4Pool", publicIpv4Pool)
        w.string("networkBorderGroup", networkBorderGroup)
        w.string("customerOwnedIp", customerOwnedIp)
        w.string("customerOwnedIpv4Pool", customerOwnedIpv4Pool)
        w.string("carrierIp", carrierIp)
        w.string("subnetId", subnetId)
        w.string("serviceManaged", serviceManaged)
        w.string("instanceId", instanceId)
        w.string("publicIp", publicIp)
    }
}

struct AddressAttribute: Sendable {
    var publicIp: String?
    var allocationId: String?
    var ptrRecord: String?
    var ptrRecordUpdate: PtrUpdateStatus?
}

extension AddressAttribute: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("publicIp", publicIp)
        w.string("allocationId", allocationId)
        w.string("ptrRecord", ptrRecord)
        w.structure("ptrRecordUpdate", ptrRecordUpdate)
    }
}

struct AllocateAddressRequest: Sendable {
    var domain: String?
    var address: String?
    var publicIpv4Pool: String?
    var networkBorderGroup: String?
    var customerOwnedIpv4Pool: String?
    var tagSpecifications: [TagSpecification]?
    var ipamPoolId: String?
    var dryRun: Bool?
}

extension AllocateAddressRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        domain = r.optionalString("Domain")
        address = r.optionalString("Address")
        publicIpv4Pool = r.optionalString("PublicIpv4Pool")
        networkBorderGroup = r.optionalString("NetworkBorderGroup")
        customerOwnedIpv4Pool = r.optionalString("CustomerOwnedIpv4Pool")
        tagSpecifications = try r.optionalStructures("TagSpecification")
        ipamPoolId = r.optionalString("IpamPoolId")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct AllocateAddressResult: Sendable {
    var allocationId: String?
    var publicIpv4Pool: String?
    var networkBorderGroup: String?
    var domain: String?
    var customerOwnedIp: String?
    var customerOwnedIpv4Pool: String?
    var carrierIp: String?
    var publicIp: String?
}

extension AllocateAddressResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("allocationId", allocationId)
        w.string("publicIpv4Pool", publicIpv4Pool)
        w.string("networkBorderGroup", networkBorderGroup)
        w.string("domain", domain)
        w.string("customerOwnedIp", customerOwnedIp)
        w.string("customerOwnedIpv4Pool", customerOwnedIpv4Pool)
        w.string("carrierIp", carrierIp)
        w.string("publicIp", publicIp)
    }
}

struct AssignPrivateIpAddressesRequest: Sendable {
    var ipv4Prefixes: [String]?
    var ipv4PrefixCount: Int?
    var networkInterfaceId: String
    var privateIpAddresses: [String]?
    var secondaryPrivateIpAddressCount: Int?
    var allowReassignment: Bool?
    var dryRun: Bool?
}

extension AssignPrivateIpAddressesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        ipv4Prefixes = r.optionalStrings("Ipv4Prefix")
        ipv4PrefixCount = r.optionalInt("Ipv4PrefixCount")
        networkInterfaceId = r.string("NetworkInterfaceId")
        privateIpAddresses = r.optionalStrings("PrivateIpAddress")
        secondaryPrivateIpAddressCount = r.optionalInt("SecondaryPrivateIpAddressCount")
        allowReassignment = r.optionalBool("AllowReassignment")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct AssignPrivateIpAddressesResult: Sendable {
    var networkInterfaceId: String?
    var assignedPrivateIpAddresses: [AssignedPrivateIpAddress]?
    var assignedIpv4Prefixes: [Ipv4PrefixSpecification]?
}

extension AssignPrivateIpAddressesResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("networkInterfaceId", networkInterfaceId)
        w.structures("assignedPrivateIpAddressesSet", item: "item", assignedPrivateIpAddresses)
        w.structures("assignedIpv4PrefixSet", item: "item", assignedIpv4Prefixes)
    }
}

struct AssignedPrivateIpAddress: Sendable {
    var privateIpAddress: String?
}

extension AssignedPrivateIpAddress: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("privateIpAddress", privateIpAddress)
    }
}

struct AssociateAddressRequest: Sendable {
    var allocationId: String?
    var instanceId: String?
    var publicIp: String?
    var dryRun: Bool?
    var networkInterfaceId: String?
    var privateIpAddress: String?
    var allowReassociation: Bool?
}

extension AssociateAddressRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        allocationId = r.optionalString("AllocationId")
        instanceId = r.optionalString("InstanceId")
        publicIp = r.optionalString("PublicIp")
        dryRun = r.optionalBool("DryRun")
        networkInterfaceId = r.optionalString("NetworkInterfaceId")
        privateIpAddress = r.optionalString("PrivateIpAddress")
        allowReassociation = r.optionalBool("AllowReassociation")
        try r.finish()
    }
}

struct AssociateAddressResult: Sendable {
    var associationId: String?
}

extension AssociateAddressResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("associationId", associationId)
    }
}

struct AssociateIamInstanceProfileRequest: Sendable {
    var iamInstanceProfile: IamInstanceProfileSpecification
    var instanceId: String
    var dryRun: Bool?
}

extension AssociateIamInstanceProfileRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        iamInstanceProfile = try r.structure("IamInstanceProfile")
        instanceId = r.string("InstanceId")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct AssociateIamInstanceProfileResult: Sendable {
    var iamInstanceProfileAssociation: IamInstanceProfileAssociation?
}

extension AssociateIamInstanceProfileResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("iamInstanceProfileAssociation", iamInstanceProfileAssociation)
    }
}

struct AssociateVpcCidrBlockRequest: Sendable {
    var cidrBlock: String?
    var ipv6CidrBlockNetworkBorderGroup: String?
    var ipv6Pool: String?
    var ipv6CidrBlock: String?
    var ipv4IpamPoolId: String?
    var ipv4NetmaskLength: Int?
    var ipv6IpamPoolId: String?
    var ipv6NetmaskLength: Int?
    var vpcId: String
    var amazonProvidedIpv6CidrBlock: Bool?
    var dryRun: Bool?
}

extension AssociateVpcCidrBlockRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        cidrBlock = r.optionalString("CidrBlock")
        ipv6CidrBlockNetworkBorderGroup = r.optionalString("Ipv6CidrBlockNetworkBorderGroup")
        ipv6Pool = r.optionalString("Ipv6Pool")
        ipv6CidrBlock = r.optionalString("Ipv6CidrBlock")
        ipv4IpamPoolId = r.optionalString("Ipv4IpamPoolId")
        ipv4NetmaskLength = r.optionalInt("Ipv4NetmaskLength")
        ipv6IpamPoolId = r.optionalString("Ipv6IpamPoolId")
        ipv6NetmaskLength = r.optionalInt("Ipv6NetmaskLength")
        vpcId = r.string("VpcId")
        amazonProvidedIpv6CidrBlock = r.optionalBool("AmazonProvidedIpv6CidrBlock")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct AssociateVpcCidrBlockResult: Sendable {
    var ipv6CidrBlockAssociation: VpcIpv6CidrBlockAssociation?
    var cidrBlockAssociation: VpcCidrBlockAssociation?
    var vpcId: String?
}

extension AssociateVpcCidrBlockResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("ipv6CidrBlockAssociation", ipv6CidrBlockAssociation)
        w.structure("cidrBlockAssociation", cidrBlockAssociation)
        w.string("vpcId", vpcId)
    }
}

struct AttachNetworkInterfaceRequest: Sendable {
    var networkCardIndex: Int?
    var enaSrdSpecification: EnaSrdSpecification?
    var enaQueueCount: Int?
    var dryRun: Bool?
    var networkInterfaceId: String
    var instanceId: String
    var deviceIndex: Int
}

extension AttachNetworkInterfaceRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        networkCardIndex = r.optionalInt("NetworkCardIndex")
        enaSrdSpecification = try r.optionalStructure("EnaSrdSpecification")
        enaQueueCount = r.optionalInt("EnaQueueCount")
        dryRun = r.optionalBool("DryRun")
        networkInterfaceId = r.string("NetworkInterfaceId")
        instanceId = r.string("InstanceId")
        deviceIndex = r.int("DeviceIndex")
        try r.finish()
    }
}

struct AttachNetworkInterfaceResult: Sendable {
    var attachmentId: String?
    var networkCardIndex: Int?
}

extension AttachNetworkInterfaceResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("attachmentId", attachmentId)
        w.int("networkCardIndex", networkCardIndex)
    }
}

struct AttachVolumeRequest: Sendable {
    var device: String
    var instanceId: String
    var volumeId: String
    var ebsCardIndex: Int?
    var dryRun: Bool?
}

extension AttachVolumeRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        device = r.string("Device")
        instanceId = r.string("InstanceId")
        volumeId = r.string("VolumeId")
        ebsCardIndex = r.optionalInt("EbsCardIndex")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct AttachmentEnaSrdSpecification: Sendable {
    var enaSrdEnabled: Bool?
    var enaSrdUdpSpecification: AttachmentEnaSrdUdpSpecification?
}

extension AttachmentEnaSrdSpecification: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("enaSrdEnabled", enaSrdEnabled)
        w.structure("enaSrdUdpSpecification", enaSrdUdpSpecification)
    }
}

struct AttachmentEnaSrdUdpSpecification: Sendable {
    var enaSrdUdpEnabled: Bool?
}

extension AttachmentEnaSrdUdpSpecification: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("enaSrdUdpEnabled", enaSrdUdpEnabled)
    }
}

struct AttributeBooleanValue: Sendable {
    var value: Bool?
}

extension AttributeBooleanValue: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        value = r.optionalBool("Value")
        try r.finish()
    }
}

extension AttributeBooleanValue: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("value", value)
    }
}

struct AttributeValue: Sendable {
    var value: String?
}

extension AttributeValue: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        value = r.optionalString("Value")
        try r.finish()
    }
}

extension AttributeValue: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("value", value)
    }
}

struct AuthorizeSecurityGroupEgressRequest: Sendable {
    var tagSpecifications: [TagSpecification]?
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

extension AuthorizeSecurityGroupEgressRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        tagSpecifications = try r.optionalStructures("TagSpecification")
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

struct AuthorizeSecurityGroupEgressResult: Sendable {
    var `return`: Bool?
    var securityGroupRules: [SecurityGroupRule]?
}

extension AuthorizeSecurityGroupEgressResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("return", `return`)
        w.structures("securityGroupRuleSet", item: "item", securityGroupRules)
    }
}

struct AuthorizeSecurityGroupIngressRequest: Sendable {
    var cidrIp: String?
    var fromPort: Int?
    var groupId: String?
    var groupName: String?
    var ipPermissions: [IpPermission]?
    var ipProtocol: String?
    var sourceSecurityGroupName: String?
    var sourceSecurityGroupOwnerId: String?
    var toPort: Int?
    var tagSpecifications: [TagSpecification]?
    var dryRun: Bool?
}

extension AuthorizeSecurityGroupIngressRequest: WireDecodable {
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
        tagSpecifications = try r.optionalStructures("TagSpecification")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct AuthorizeSecurityGroupIngressResult: Sendable {
    var `return`: Bool?
    var securityGroupRules: [SecurityGroupRule]?
}

extension AuthorizeSecurityGroupIngressResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("return", `return`)
        w.structures("securityGroupRuleSet", item: "item", securityGroupRules)
    }
}

struct AvailabilityZone: Sendable {
    var optInStatus: String?
    var messages: [AvailabilityZoneMessage]?
    var regionName: String?
    var zoneName: String?
    var zoneId: String?
    var groupName: String?
    var networkBorderGroup: String?
    var zoneType: String?
    var parentZoneName: String?
    var parentZoneId: String?
    var groupLongName: String?
    var geography: [AvailabilityZoneGeography]?
    var subGeography: [AvailabilityZoneSubGeography]?
    var state: String?
}

extension AvailabilityZone: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("optInStatus", optInStatus)
        w.structures("messageSet", item: "item", messages)
        w.string("regionName", regionName)
        w.string("zoneName", zoneName)
        w.string("zoneId", zoneId)
        w.string("groupName", groupName)
        w.string("networkBorderGroup", networkBorderGroup)
        w.string("zoneType", zoneType)
        w.string("parentZoneName", parentZoneName)
        w.string("parentZoneId", parentZoneId)
        w.string("groupLongName", groupLongName)
        w.structures("geographySet", item: "item", geography)
        w.structures("subGeographySet", item: "item", subGeography)
        w.string("zoneState", state)
    }
}

struct AvailabilityZoneGeography: Sendable {
    var name: String?
}

extension AvailabilityZoneGeography: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("name", name)
    }
}

struct AvailabilityZoneMessage: Sendable {
    var message: String?
}

extension AvailabilityZoneMessage: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("message", message)
    }
}

struct AvailabilityZoneSubGeography: Sendable {
    var name: String?
}

extension AvailabilityZoneSubGeography: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("name", name)
    }
}

struct BaselineEbsBandwidthMbps: Sendable {
    var min: Int?
    var max: Int?
}

extension BaselineEbsBandwidthMbps: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("min", min)
        w.int("max", max)
    }
}

struct BaselineEbsBandwidthMbpsRequest: Sendable {
    var min: Int?
    var max: Int?
}

extension BaselineEbsBandwidthMbpsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        min = r.optionalInt("Min")
        max = r.optionalInt("Max")
        try r.finish()
    }
}

struct BaselinePerformanceFactors: Sendable {
    var cpu: CpuPerformanceFactor?
}

extension BaselinePerformanceFactors: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("cpu", cpu)
    }
}

struct BaselinePerformanceFactorsRequest: Sendable {
    var cpu: CpuPerformanceFactorRequest?
}

extension BaselinePerformanceFactorsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        cpu = try r.optionalStructure("Cpu")
        try r.finish()
    }
}

struct BlobAttributeValue: Sendable {
    var value: [UInt8]?
}

extension BlobAttributeValue: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        value = r.optionalBlob("Value")
        try r.finish()
    }
}

struct BlockDeviceMapping: Sendable {
    var ebs: EbsBlockDevice?
    var noDevice: String?
    var deviceName: String?
    var virtualName: String?
}

extension BlockDeviceMapping: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        ebs = try r.optionalStructure("Ebs")
        noDevice = r.optionalString("NoDevice")
        deviceName = r.optionalString("DeviceName")
        virtualName = r.optionalString("VirtualName")
        try r.finish()
    }
}

extension BlockDeviceMapping: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("ebs", ebs)
        w.string("noDevice", noDevice)
        w.string("deviceName", deviceName)
        w.string("virtualName", virtualName)
    }
}

struct BlockPublicAccessStates: Sendable {
    var internetGatewayBlockMode: String?
}

extension BlockPublicAccessStates: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("internetGatewayBlockMode", internetGatewayBlockMode)
    }
}

struct CapacityReservationSpecification: Sendable {
    var capacityReservationPreference: String?
    var capacityReservationTarget: CapacityReservationTarget?
}

extension CapacityReservationSpecification: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        capacityReservationPreference = r.optionalString("CapacityReservationPreference")
        capacityReservationTarget = try r.optionalStructure("CapacityReservationTarget")
        try r.finish()
    }
}

struct CapacityReservationSpecificationResponse: Sendable {
    var capacityReservationPreference: String?
    var capacityReservationTarget: CapacityReservationTargetResponse?
}

extension CapacityReservationSpecificationResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("capacityReservationPreference", capacityReservationPreference)
        w.structure("capacityReservationTarget", capacityReservationTarget)
    }
}

struct CapacityReservationTarget: Sendable {
    var capacityReservationId: String?
    var capacityReservationResourceGroupArn: String?
}

extension CapacityReservationTarget: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        capacityReservationId = r.optionalString("CapacityReservationId")
        capacityReservationResourceGroupArn = r.optionalString("CapacityReservationResourceGroupArn")
        try r.finish()
    }
}

struct CapacityReservationTargetResponse: Sendable {
    var capacityReservationId: String?
    var capacityReservationResourceGroupArn: String?
}

extension CapacityReservationTargetResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("capacityReservationId", capacityReservationId)
        w.string("capacityReservationResourceGroupArn", capacityReservationResourceGroupArn)
    }
}

struct ConnectionTrackingConfiguration: Sendable {
    var tcpEstablishedTimeout: Int?
    var udpStreamTimeout: Int?
    var udpTimeout: Int?
}

extension ConnectionTrackingConfiguration: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("tcpEstablishedTimeout", tcpEstablishedTimeout)
        w.int("udpStreamTimeout", udpStreamTimeout)
        w.int("udpTimeout", udpTimeout)
    }
}

struct ConnectionTrackingSpecification: Sendable {
    var tcpEstablishedTimeout: Int?
    var udpTimeout: Int?
    var udpStreamTimeout: Int?
}

extension ConnectionTrackingSpecification: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("tcpEstablishedTimeout", tcpEstablishedTimeout)
        w.int("udpTimeout", udpTimeout)
        w.int("udpStreamTimeout", udpStreamTimeout)
    }
}

struct ConnectionTrackingSpecificationRequest: Sendable {
    var tcpEstablishedTimeout: Int?
    var udpStreamTimeout: Int?
    var udpTimeout: Int?
}

extension ConnectionTrackingSpecificationRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        tcpEstablishedTimeout = r.optionalInt("TcpEstablishedTimeout")
        udpStreamTimeout = r.optionalInt("UdpStreamTimeout")
        udpTimeout = r.optionalInt("UdpTimeout")
        try r.finish()
    }
}

struct ConnectionTrackingSpecificationResponse: Sendable {
    var tcpEstablishedTimeout: Int?
    var udpStreamTimeout: Int?
    var udpTimeout: Int?
}

extension ConnectionTrackingSpecificationResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("tcpEstablishedTimeout", tcpEstablishedTimeout)
        w.int("udpStreamTimeout", udpStreamTimeout)
        w.int("udpTimeout", udpTimeout)
    }
}

struct CpuOptions: Sendable {
    var coreCount: Int?
    var threadsPerCore: Int?
    var amdSevSnp: String?
    var nestedVirtualization: String?
}

extension CpuOptions: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("coreCount", coreCount)
        w.int("threadsPerCore", threadsPerCore)
        w.string("amdSevSnp", amdSevSnp)
        w.string("nestedVirtualization", nestedVirtualization)
    }
}

struct CpuOptionsRequest: Sendable {
    var coreCount: Int?
    var threadsPerCore: Int?
    var amdSevSnp: String?
    var nestedVirtualization: String?
}

extension CpuOptionsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        coreCount = r.optionalInt("CoreCount")
        threadsPerCore = r.optionalInt("ThreadsPerCore")
        amdSevSnp = r.optionalString("AmdSevSnp")
        nestedVirtualization = r.optionalString("NestedVirtualization")
        try r.finish()
    }
}

struct CpuPerformanceFactor: Sendable {
    var references: [PerformanceFactorReference]?
}

extension CpuPerformanceFactor: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("referenceSet", item: "item", references)
    }
}

struct CpuPerformanceFactorRequest: Sendable {
    var references: [PerformanceFactorReferenceRequest]?
}

extension CpuPerformanceFactorRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        references = try r.optionalStructures("Reference")
        try r.finish()
    }
}

struct CreateKeyPairRequest: Sendable {
    var keyName: String
    var keyType: String?
    var tagSpecifications: [TagSpecification]?
    var keyFormat: String?
    var dryRun: Bool?
}

extension CreateKeyPairRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        keyName = r.string("KeyName")
        keyType = r.optionalString("KeyType")
        tagSpecifications = try r.optionalStructures("TagSpecification")
        keyFormat = r.optionalString("KeyFormat")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct CreateLaunchTemplateRequest: Sendable {
    var dryRun: Bool?
    var clientToken: String?
    var launchTemplateName: String
    var versionDescription: String?
    var launchTemplateData: RequestLaunchTemplateData
    var `operator`: OperatorRequest?
    var tagSpecifications: [TagSpecification]?
}

extension CreateLaunchTemplateRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        dryRun = r.optionalBool("DryRun")
        clientToken = r.optionalString("ClientToken")
        launchTemplateName = r.string("LaunchTemplateName")
        versionDescription = r.optionalString("VersionDescription")
        launchTemplateData = try r.structure("LaunchTemplateData")
        `operator` = try r.optionalStructure("Operator")
        tagSpecifications = try r.optionalStructures("TagSpecification")
        try r.finish()
    }
}

struct CreateLaunchTemplateResult: Sendable {
    var launchTemplate: LaunchTemplate?
    var warning: ValidationWarning?
}

extension CreateLaunchTemplateResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("launchTemplate", launchTemplate)
        w.structure("warning", warning)
    }
}

struct CreateLaunchTemplateVersionRequest: Sendable {
    var dryRun: Bool?
    var clientToken: String?
    var launchTemplateId: String?
    var launchTemplateName: String?
    var sourceVersion: String?
    var versionDescription: String?
    var launchTemplateData: RequestLaunchTemplateData
    var resolveAlias: Bool?
}

extension CreateLaunchTemplateVersionRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        dryRun = r.optionalBool("DryRun")
        clientToken = r.optionalString("ClientToken")
        launchTemplateId = r.optionalString("LaunchTemplateId")
        launchTemplateName = r.optionalString("LaunchTemplateName")
        sourceVersion = r.optionalString("SourceVersion")
        versionDescription = r.optionalString("VersionDescription")
        launchTemplateData = try r.structure("LaunchTemplateData")
        resolveAlias = r.optionalBool("ResolveAlias")
        try r.finish()
    }
}

struct CreateLaunchTemplateVersionResult: Sendable {
    var launchTemplateVersion: LaunchTemplateVersion?
    var warning: ValidationWarning?
}

extension CreateLaunchTemplateVersionResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("launchTemplateVersion", launchTemplateVersion)
        w.structure("warning", warning)
    }
}

struct CreateNetworkInterfaceRequest: Sendable {
    var ipv4Prefixes: [Ipv4PrefixSpecificationRequest]?
    var ipv4PrefixCount: Int?
    var ipv6Prefixes: [Ipv6PrefixSpecificationRequest]?
    var ipv6PrefixCount: Int?
    var interfaceType: String?
    var tagSpecifications: [TagSpecification]?
    var clientToken: String?
    var enablePrimaryIpv6: Bool?
    var connectionTrackingSpecification: ConnectionTrackingSpecificationRequest?
    var `operator`: OperatorRequest?
    var subnetId: String
    var description: String?
    var privateIpAddress: String?
    var groups: [String]?
    var privateIpAddresses: [PrivateIpAddressSpecification]?
    var secondaryPrivateIpAddressCount: Int?
    var ipv6Addresses: [InstanceIpv6Address]?
    var ipv6AddressCount: Int?
    var dryRun: Bool?
}

extension CreateNetworkInterfaceRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        ipv4Prefixes = try r.optionalStructures("Ipv4Prefix")
        ipv4PrefixCount = r.optionalInt("Ipv4PrefixCount")
        ipv6Prefixes = try r.optionalStructures("Ipv6Prefix")
        ipv6PrefixCount = r.optionalInt("Ipv6PrefixCount")
        interfaceType = r.optionalString("InterfaceType")
        tagSpecifications = try r.optionalStructures("TagSpecification")
        clientToken = r.optionalString("ClientToken")
        enablePrimaryIpv6 = r.optionalBool("EnablePrimaryIpv6")
        connectionTrackingSpecification = try r.optionalStructure("ConnectionTrackingSpecification")
        `operator` = try r.optionalStructure("Operator")
        subnetId = r.string("SubnetId")
        description = r.optionalString("Description")
        privateIpAddress = r.optionalString("PrivateIpAddress")
        groups = r.optionalStrings("SecurityGroupId")
        privateIpAddresses = try r.optionalStructures("PrivateIpAddresses")
        secondaryPrivateIpAddressCount = r.optionalInt("SecondaryPrivateIpAddressCount")
        ipv6Addresses = try r.optionalStructures("Ipv6Addresses")
        ipv6AddressCount = r.optionalInt("Ipv6AddressCount")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

