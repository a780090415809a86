// swift-format-ignore-file
// Generated from Models/ec2.json (2016-11-15) by Tools/generate. Do not edit.
import Vocabulary
import Wire

struct CreateNetworkInterfaceResult: Sendable {
    var networkInterface: NetworkInterface?
    var clientToken: String?
}

extension CreateNetworkInterfaceResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("networkInterface", networkInterface)
        w.string("clientToken", clientToken)
    }
}

struct CreateSecurityGroupRequest: Sendable {
    var description: String
    var groupName: String
    var vpcId: String?
    var tagSpecifications: [TagSpecification]?
    var dryRun: Bool?
}

extension CreateSecurityGroupRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        description = r.string("GroupDescription")
        groupName = r.string("GroupName")
        vpcId = r.optionalString("VpcId")
        tagSpecifications = try r.optionalStructures("TagSpecification")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct CreateSecurityGroupResult: Sendable {
    var groupId: String?
    var tags: [Tag]?
    var securityGroupArn: String?
}

extension CreateSecurityGroupResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("groupId", groupId)
        w.structures("tagSet", item: "item", tags)
        w.string("securityGroupArn", securityGroupArn)
    }
}

struct CreateSubnetRequest: Sendable {
    var tagSpecifications: [TagSpecification]?
    var availabilityZone: String?
    var availabilityZoneId: String?
    var cidrBlock: String?
    var ipv6CidrBlock: String?
    var outpostArn: String?
    var vpcId: String
    var ipv6Native: Bool?
    var ipv4IpamPoolId: String?
    var ipv4NetmaskLength: Int?
    var ipv6IpamPoolId: String?
    var ipv6NetmaskLength: Int?
    var dryRun: Bool?
}

extension CreateSubnetRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        tagSpecifications = try r.optionalStructures("TagSpecification")
        availabilityZone = r.optionalString("AvailabilityZone")
        availabilityZoneId = r.optionalString("AvailabilityZoneId")
        cidrBlock = r.optionalString("CidrBlock")
        ipv6CidrBlock = r.optionalString("Ipv6CidrBlock")
        outpostArn = r.optionalString("OutpostArn")
        vpcId = r.string("VpcId")
        ipv6Native = r.optionalBool("Ipv6Native")
        ipv4IpamPoolId = r.optionalString("Ipv4IpamPoolId")
        ipv4NetmaskLength = r.optionalInt("Ipv4NetmaskLength")
        ipv6IpamPoolId = r.optionalString("Ipv6IpamPoolId")
        ipv6NetmaskLength = r.optionalInt("Ipv6NetmaskLength")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct CreateSubnetResult: Sendable {
    var subnet: Subnet?
}

extension CreateSubnetResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("subnet", subnet)
    }
}

struct CreateTagsRequest: Sendable {
    var dryRun: Bool?
    var resources: [String]
    var tags: [Tag]
}

extension CreateTagsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        dryRun = r.optionalBool("DryRun")
        resources = r.strings("ResourceId")
        tags = try r.structures("Tag")
        try r.finish()
    }
}

struct CreateVolumeRequest: Sendable {
    var availabilityZone: String?
    var availabilityZoneId: String?
    var encrypted: Bool?
    var iops: Int?
    var kmsKeyId: String?
    var outpostArn: String?
    var size: Int?
    var snapshotId: String?
    var volumeType: String?
    var tagSpecifications: [TagSpecification]?
    var multiAttachEnabled: Bool?
    var throughput: Int?
    var clientToken: String?
    var volumeInitializationRate: Int?
    var `operator`: OperatorRequest?
    var dryRun: Bool?
}

extension CreateVolumeRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        availabilityZone = r.optionalString("AvailabilityZone")
        availabilityZoneId = r.optionalString("AvailabilityZoneId")
        encrypted = r.optionalBool("Encrypted")
        iops = r.optionalInt("Iops")
        kmsKeyId = r.optionalString("KmsKeyId")
        outpostArn = r.optionalString("OutpostArn")
        size = r.optionalInt("Size")
        snapshotId = r.optionalString("SnapshotId")
        volumeType = r.optionalString("VolumeType")
        tagSpecifications = try r.optionalStructures("TagSpecification")
        multiAttachEnabled = r.optionalBool("MultiAttachEnabled")
        throughput = r.optionalInt("Throughput")
        clientToken = r.optionalString("ClientToken")
        volumeInitializationRate = r.optionalInt("VolumeInitializationRate")
        `operator` = try r.optionalStructure("Operator")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct CreateVpcRequest: Sendable {
    var cidrBlock: String?
    var ipv6Pool: String?
    var ipv6CidrBlock: String?
    var ipv4IpamPoolId: String?
    var ipv4NetmaskLength: Int?
    var ipv6IpamPoolId: String?
    var ipv6NetmaskLength: Int?
    var ipv6CidrBlockNetworkBorderGroup: String?
    var vpcEncryptionControl: VpcEncryptionControlConfiguration?
    var tagSpecifications: [TagSpecification]?
    var dryRun: Bool?
    var instanceTenancy: String?
    var amazonProvidedIpv6CidrBlock: Bool?
}

extension CreateVpcRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        cidrBlock = r.optionalString("CidrBlock")
        ipv6Pool = r.optionalString("Ipv6Pool")
        ipv6CidrBlock = r.optionalString("Ipv6CidrBlock")
        ipv4IpamPoolId = r.optionalString("Ipv4IpamPoolId")
        ipv4NetmaskLength = r.optionalInt("Ipv4NetmaskLength")
        ipv6IpamPoolId = r.optionalString("Ipv6IpamPoolId")
        ipv6NetmaskLength = r.optionalInt("Ipv6NetmaskLength")
        ipv6CidrBlockNetworkBorderGroup = r.optionalString("Ipv6CidrBlockNetworkBorderGroup")
        vpcEncryptionControl = try r.optionalStructure("VpcEncryptionControl")
        tagSpecifications = try r.optionalStructures("TagSpecification")
        dryRun = r.optionalBool("DryRun")
        instanceTenancy = r.optionalString("InstanceTenancy")
        amazonProvidedIpv6CidrBlock = r.optionalBool("AmazonProvidedIpv6CidrBlock")
        try r.finish()
    }
}

struct CreateVpcResult: Sendable {
    var vpc: Vpc?
}

extension CreateVpcResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("vpc", vpc)
    }
}

struct CreditSpecification: Sendable {
    var cpuCredits: String?
}

extension CreditSpecification: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("cpuCredits", cpuCredits)
    }
}

struct CreditSpecificationRequest: Sendable {
    var cpuCredits: String
}

extension CreditSpecificationRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        cpuCredits = r.string("CpuCredits")
        try r.finish()
    }
}

struct DefaultConnectionTrackingConfiguration: Sendable {
    var defaultTcpEstablishedTimeout: Int?
    var defaultUdpTimeout: Int?
    var defaultUdpStreamTimeout: Int?
}

extension DefaultConnectionTrackingConfiguration: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("defaultTcpEstablishedTimeout", defaultTcpEstablishedTimeout)
        w.int("defaultUdpTimeout", defaultUdpTimeout)
        w.int("defaultUdpStreamTimeout", defaultUdpStreamTimeout)
    }
}

struct DeleteKeyPairRequest: Sendable {
    var keyName: String?
    var keyPairId: String?
    var dryRun: Bool?
}

extension DeleteKeyPairRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        keyName = r.optionalString("KeyName")
        keyPairId = r.optionalString("KeyPairId")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct DeleteKeyPairResult: Sendable {
    var `return`: Bool?
    var keyPairId: String?
}

extension DeleteKeyPairResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("return", `return`)
        w.string("keyPairId", keyPairId)
    }
}

struct DeleteLaunchTemplateRequest: Sendable {
    var dryRun: Bool?
    var launchTemplateId: String?
    var launchTemplateName: String?
}

extension DeleteLaunchTemplateRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        dryRun = r.optionalBool("DryRun")
        launchTemplateId = r.optionalString("LaunchTemplateId")
        launchTemplateName = r.optionalString("LaunchTemplateName")
        try r.finish()
    }
}

struct DeleteLaunchTemplateResult: Sendable {
    var launchTemplate: LaunchTemplate?
}

extension DeleteLaunchTemplateResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("launchTemplate", launchTemplate)
    }
}

struct DeleteLaunchTemplateVersionsRequest: Sendable {
    var dryRun: Bool?
    var launchTemplateId: String?
    var launchTemplateName: String?
    var versions: [String]
}

extension DeleteLaunchTemplateVersionsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        dryRun = r.optionalBool("DryRun")
        launchTemplateId = r.optionalString("LaunchTemplateId")
        launchTemplateName = r.optionalString("LaunchTemplateName")
        versions = r.strings("LaunchTemplateVersion")
        try r.finish()
    }
}

struct DeleteLaunchTemplateVersionsResponseErrorItem: Sendable {
    var launchTemplateId: String?
    var launchTemplateName: String?
    var versionNumber: Int?
    var responseError: ResponseError?
}

extension DeleteLaunchTemplateVersionsResponseErrorItem: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("launchTemplateId", launchTemplateId)
        w.string("launchTemplateName", launchTemplateName)
        w.int("versionNumber", versionNumber)
        w.structure("responseError", responseError)
    }
}

struct DeleteLaunchTemplateVersionsResponseSuccessItem: Sendable {
    var launchTemplateId: String?
    var launchTemplateName: String?
    var versionNumber: Int?
}

extension DeleteLaunchTemplateVersionsResponseSuccessItem: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("launchTemplateId", launchTemplateId)
        w.string("launchTemplateName", launchTemplateName)
        w.int("versionNumber", versionNumber)
    }
}

struct DeleteLaunchTemplateVersionsResult: Sendable {
    var successfullyDeletedLaunchTemplateVersions: [DeleteLaunchTemplateVersionsResponseSuccessItem]?
    var unsuccessfullyDeletedLaunchTemplateVersions: [DeleteLaunchTemplateVersionsResponseErrorItem]?
}

extension DeleteLaunchTemplateVersionsResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("successfullyDeletedLaunchTemplateVersionSet", item: "item", successfullyDeletedLaunchTemplateVersions)
        w.structures("unsuccessfullyDeletedLaunchTemplateVersionSet", item: "item", unsuccessfullyDeletedLaunchTemplateVersions)
    }
}

struct DeleteNetworkInterfaceRequest: Sendable {
    var dryRun: Bool?
    var networkInterfaceId: String
}

extension DeleteNetworkInterfaceRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        dryRun = r.optionalBool("DryRun")
        networkInterfaceId = r.string("NetworkInterfaceId")
        try r.finish()
    }
}

struct DeleteSecurityGroupRequest: Sendable {
    var groupId: String?
    var groupName: String?
    var dryRun: Bool?
}

extension DeleteSecurityGroupRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        groupId = r.optionalString("GroupId")
        groupName = r.optionalString("GroupName")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct DeleteSecurityGroupResult: Sendable {
    var `return`: Bool?
    var groupId: String?
}

extension DeleteSecurityGroupResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("return", `return`)
        w.string("groupId", groupId)
    }
}

struct DeleteSnapshotReturnCode: Sendable {
    var snapshotId: String?
    var returnCode: String?
}

extension DeleteSnapshotReturnCode: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("snapshotId", snapshotId)
        w.string("returnCode", returnCode)
    }
}

struct DeleteSubnetRequest: Sendable {
    var subnetId: String
    var dryRun: Bool?
}

extension DeleteSubnetRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        subnetId = r.string("SubnetId")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct DeleteTagsRequest: Sendable {
    var dryRun: Bool?
    var resources: [String]
    var tags: [Tag]?
}

extension DeleteTagsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        dryRun = r.optionalBool("DryRun")
        resources = r.strings("ResourceId")
        tags = try r.optionalStructures("Tag")
        try r.finish()
    }
}

struct DeleteVolumeRequest: Sendable {
    var volumeId: String
    var dryRun: Bool?
}

extension DeleteVolumeRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        volumeId = r.string("VolumeId")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct DeleteVpcRequest: Sendable {
    var vpcId: String
    var dryRun: Bool?
}

extension DeleteVpcRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        vpcId = r.string("VpcId")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct DeregisterImageRequest: Sendable {
    var imageId: String
    var deleteAssociatedSnapshots: Bool?
    var dryRun: Bool?
}

extension DeregisterImageRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        imageId = r.string("ImageId")
        deleteAssociatedSnapshots = r.optionalBool("DeleteAssociatedSnapshots")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct DeregisterImageResult: Sendable {
    var `return`: Bool?
    var deleteSnapshotResults: [DeleteSnapshotReturnCode]?
}

extension DeregisterImageResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("return", `return`)
        w.structures("deleteSnapshotResultSet", item: "item", deleteSnapshotResults)
    }
}

struct DescribeAccountAttributesRequest: Sendable {
    var dryRun: Bool?
    var attributeNames: [String]?
}

extension DescribeAccountAttributesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        dryRun = r.optionalBool("DryRun")
        attributeNames = r.optionalStrings("AttributeName")
        try r.finish()
    }
}

struct DescribeAccountAttributesResult: Sendable {
    var accountAttributes: [AccountAttribute]?
}

extension DescribeAccountAttributesResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("accountAttributeSet", item: "item", accountAttributes)
    }
}

struct DescribeAddressesAttributeRequest: Sendable {
    var allocationIds: [String]?
    var attribute: String?
    var nextToken: String?
    var maxResults: Int?
    var dryRun: Bool?
}

extension DescribeAddressesAttributeRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        allocationIds = r.optionalStrings("AllocationId")
        attribute = r.optionalString("Attribute")
        nextToken = r.optionalString("NextToken")
        maxResults = r.optionalInt("MaxResults")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct DescribeAddressesAttributeResult: Sendable {
    var addresses: [AddressAttribute]?
    var nextToken: String?
}

extension DescribeAddressesAttributeResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("addressSet", item: "item", addresses)
        w.string("nextToken", nextToken)
    }
}

struct DescribeAddressesRequest: Sendable {
    var publicIps: [String]?
    var dryRun: Bool?
    var filters: [Filter]?
    var allocationIds: [String]?
}

extension DescribeAddressesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        publicIps = r.optionalStrings("PublicIp")
        dryRun = r.optionalBool("DryRun")
        filters = try r.optionalStructures("Filter")
        allocationIds = r.optionalStrings("AllocationId")
        try r.finish()
    }
}

struct DescribeAddressesResult: Sendable {
    var addresses: [Address]?
}

extension DescribeAddressesResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("addressesSet", item: "item", addresses)
    }
}

struct DescribeAvailabilityZonesRequest: Sendable {
    var zoneNames: [String]?
    var zoneIds: [String]?
    var allAvailabilityZones: Bool?
    var dryRun: Bool?
    var filters: [Filter]?
}

extension DescribeAvailabilityZonesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        zoneNames = r.optionalStrings("ZoneName")
        zoneIds = r.optionalStrings("ZoneId")
        allAvailabilityZones = r.optionalBool("AllAvailabilityZones")
        dryRun = r.optionalBool("DryRun")
        filters = try r.optionalStructures("Filter")
        try r.finish()
    }
}

struct DescribeAvailabilityZonesResult: Sendable {
    var availabilityZones: [AvailabilityZone]?
}

extension DescribeAvailabilityZonesResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("availabilityZoneInfo", item: "item", availabilityZones)
    }
}

struct DescribeIamInstanceProfileAssociationsRequest: Sendable {
    var associationIds: [String]?
    var filters: [Filter]?
    var maxResults: Int?
    var nextToken: String?
    var dryRun: Bool?
}

extension DescribeIamInstanceProfileAssociationsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        associationIds = r.optionalStrings("AssociationId")
        filters = try r.optionalStructures("Filter")
        maxResults = r.optionalInt("MaxResults")
        nextToken = r.optionalString("NextToken")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct DescribeIamInstanceProfileAssociationsResult: Sendable {
    var iamInstanceProfileAssociations: [IamInstanceProfileAssociation]?
    var nextToken: String?
}

extension DescribeIamInstanceProfileAssociationsResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("iamInstanceProfileAssociationSet", item: "item", iamInstanceProfileAssociations)
        w.string("nextToken", nextToken)
    }
}

struct DescribeImageAttributeRequest: Sendable {
    var attribute: String
    var imageId: String
    var dryRun: Bool?
}

extension DescribeImageAttributeRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        attribute = r.string("Attribute")
        imageId = r.string("ImageId")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct DescribeImagesRequest: Sendable {
    var executableUsers: [String]?
    var imageIds: [String]?
    var owners: [String]?
    var includeDeprecated: Bool?
    var includeDisabled: Bool?
    var maxResults: Int?
    var nextToken: String?
    var dryRun: Bool?
    var filters: [Filter]?
}

extension DescribeImagesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        executableUsers = r.optionalStrings("ExecutableBy")
        imageIds = r.optionalStrings("ImageId")
        owners = r.optionalStrings("Owner")
        includeDeprecated = r.optionalBool("IncludeDeprecated")
        includeDisabled = r.optionalBool("IncludeDisabled")
        maxResults = r.optionalInt("MaxResults")
        nextToken = r.optionalString("NextToken")
        dryRun = r.optionalBool("DryRun")
        filters = try r.optionalStructures("Filter")
        try r.finish()
    }
}

struct DescribeImagesResult: Sendable {
    var nextToken: String?
    var images: [Image]?
}

extension DescribeImagesResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("nextToken", nextToken)
        w.structures("imagesSet", item: "item", images)
    }
}

struct DescribeInstanceAttributeRequest: Sendable {
    var dryRun: Bool?
    var instanceId: String
    var attribute: String
}

extension DescribeInstanceAttributeRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        dryRun = r.optionalBool("DryRun")
        instanceId = r.string("InstanceId")
        attribute = r.string("Attribute")
        try r.finish()
    }
}

struct DescribeInstanceCreditSpecificationsRequest: Sendable {
    var dryRun: Bool?
    var filters: [Filter]?
    var instanceIds: [String]?
    var maxResults: Int?
    var nextToken: String?
}

extension DescribeInstanceCreditSpecificationsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        dryRun = r.optionalBool("DryRun")
        filters = try r.optionalStructures("Filter")
        instanceIds = r.optionalStrings("InstanceId")
        maxResults = r.optionalInt("MaxResults")
        nextToken = r.optionalString("NextToken")
        try r.finish()
    }
}

struct DescribeInstanceCreditSpecificationsResult: Sendable {
    var instanceCreditSpecifications: [InstanceCreditSpecification]?
    var nextToken: String?
}

extension DescribeInstanceCreditSpecificationsResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("instanceCreditSpecificationSet", item: "item", instanceCreditSpecifications)
        w.string("nextToken", nextToken)
    }
}

struct DescribeInstanceStatusRequest: Sendable {
    var instanceIds: [String]?
    var maxResults: Int?
    var nextToken: String?
    var includeManagedResources: Bool?
    var dryRun: Bool?
    var filters: [Filter]?
    var includeAllInstances: Bool?
}

extension DescribeInstanceStatusRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        instanceIds = r.optionalStrings("InstanceId")
        maxResults = r.optionalInt("MaxResults")
        nextToken = r.optionalString("NextToken")
        includeManagedResources = r.optionalBool("IncludeManagedResources")
        dryRun = r.optionalBool("DryRun")
        filters = try r.optionalStructures("Filter")
        includeAllInstances = r.optionalBool("IncludeAllInstances")
        try r.finish()
    }
}

struct DescribeInstanceStatusResult: Sendable {
    var instanceStatuses: [InstanceStatus]?
    var nextToken: String?
}

extension DescribeInstanceStatusResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("instanceStatusSet", item: "item", instanceStatuses)
        w.string("nextToken", nextToken)
    }
}

struct DescribeInstanceTypeOfferingsRequest: Sendable {
    var dryRun: Bool?
    var locationType: String?
    var filters: [Filter]?
    var maxResults: Int?
    var nextToken: String?
}

extension DescribeInstanceTypeOfferingsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        dryRun = r.optionalBool("DryRun")
        locationType = r.optionalString("LocationType")
        filters = try r.optionalStructures("Filter")
        maxResults = r.optionalInt("MaxResults")
        nextToken = r.optionalString("NextToken")
        try r.finish()
    }
}

struct DescribeInstanceTypeOfferingsResult: Sendable {
    var instanceTypeOfferings: [InstanceTypeOffering]?
    var nextToken: String?
}

extension DescribeInstanceTypeOfferingsResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("instanceTypeOfferingSet", item: "item", instanceTypeOfferings)
        w.string("nextToken", nextToken)
    }
}

struct DescribeInstanceTypesRequest: Sendable {
    var dryRun: Bool?
    var instanceTypes: [String]?
    var filters: [Filter]?
    var maxResults: Int?
    var nextToken: String?
    var includeUnsupportedInRegion: Bool?
}

extension DescribeInstanceTypesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        dryRun = r.optionalBool("DryRun")
        instanceTypes = r.optionalStrings("InstanceType")
        filters = try r.optionalStructures("Filter")
        maxResults = r.optionalInt("MaxResults")
        nextToken = r.optionalString("NextToken")
        includeUnsupportedInRegion = r.optionalBool("IncludeUnsupportedInRegion")
        try r.finish()
    }
}

struct DescribeInstanceTypesResult: Sendable {
    var instanceTypes: [InstanceTypeInfo]?
    var nextToken: String?
}

extension DescribeInstanceTypesResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("instanceTypeSet", item: "item", instanceTypes)
        w.string("nextToken", nextToken)
    }
}

struct DescribeInstancesRequest: Sendable {
    var instanceIds: [String]?
    var includeManagedResources: Bool?
    var dryRun: Bool?
    var filters: [Filter]?
    var nextToken: String?
    var maxResults: Int?
}

extension DescribeInstancesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        instanceIds = r.optionalStrings("InstanceId")
        includeManagedResources = r.optionalBool("IncludeManagedResources")
        dryRun = r.optionalBool("DryRun")
        filters = try r.optionalStructures("Filter")
        nextToken = r.optionalString("NextToken")
        maxResults = r.optionalInt("MaxResults")
        try r.finish()
    }
}

struct DescribeInstancesResult: Sendable {
    var nextToken: String?
    var reservations: [Reservation]?
}

extension DescribeInstancesResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("nextToken", nextToken)
        w.structures("reservationSet", item: "item", reservations)
    }
}

struct DescribeInternetGatewaysRequest: Sendable {
    var nextToken: String?
    var maxResults: Int?
    var dryRun: Bool?
    var internetGatewayIds: [String]?
    var filters: [Filter]?
}

extension DescribeInternetGatewaysRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        nextToken = r.optionalString("NextToken")
        maxResults = r.optionalInt("MaxResults")
        dryRun = r.optionalBool("DryRun")
        internetGatewayIds = r.optionalStrings("InternetGatewayId")
        filters = try r.optionalStructures("Filter")
        try r.finish()
    }
}

struct DescribeInternetGatewaysResult: Sendable {
    var internetGateways: [InternetGateway]?
    var nextToken: String?
}

extension DescribeInternetGatewaysResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("internetGatewaySet", item: "item", internetGateways)
        w.string("nextToken", nextToken)
    }
}

struct DescribeKeyPairsRequest: Sendable {
    var keyNames: [String]?
    var keyPairIds: [String]?
    var includePublicKey: Bool?
    var dryRun: Bool?
    var filters: [Filter]?
}

extension DescribeKeyPairsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        keyNames = r.optionalStrings("KeyName")
        keyPairIds = r.optionalStrings("KeyPairId")
        includePublicKey = r.optionalBool("IncludePublicKey")
        dryRun = r.optionalBool("DryRun")
        filters = try r.optionalStructures("Filter")
        try r.finish()
    }
}

struct DescribeKeyPairsResult: Sendable {
    var keyPairs: [KeyPairInfo]?
}

extension DescribeKeyPairsResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("keySet", item: "item", keyPairs)
    }
}

struct DescribeLaunchTemplateVersionsRequest: Sendable {
    var dryRun: Bool?
    var launchTemplateId: String?
    var launchTemplateName: String?
    var versions: [String]?
    var minVersion: String?
    var maxVersion: String?
    var nextToken: String?
    var maxResults: Int?
    var filters: [Filter]?
    var resolveAlias: Bool?
    var includeManagedResources: Bool?
}

extension DescribeLaunchTemplateVersionsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        dryRun = r.optionalBool("DryRun")
        launchTemplateId = r.optionalString("LaunchTemplateId")
        launchTemplateName = r.optionalString("LaunchTemplateName")
        versions = r.optionalStrings("LaunchTemplateVersion")
        minVersion = r.optionalString("MinVersion")
        maxVersion = r.optionalString("MaxVersion")
        nextToken = r.optionalString("NextToken")
        maxResults = r.optionalInt("MaxResults")
        filters = try r.optionalStructures("Filter")
        resolveAlias = r.optionalBool("ResolveAlias")
        includeManagedResources = r.optionalBool("IncludeManagedResources")
        try r.finish()
    }
}

