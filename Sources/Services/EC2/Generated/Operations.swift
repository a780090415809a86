// swift-format-ignore-file
// Generated from Models/ec2.json (2016-11-15) by Tools/generate. Do not edit.
import Service
import Wire

/// The service as the gateway sees it.
package let ec2 = AWSService(
    name: "ec2",
    signingName: "ec2",
    wireProtocol: .ec2,
    version: "2016-11-15",
    xmlNamespace: "http://ec2.amazonaws.com/doc/2016-11-15/",
    isGlobal: false,
    operations: [
        AssociateIamInstanceProfile.self,
        AuthorizeSecurityGroupEgress.self,
        AuthorizeSecurityGroupIngress.self,
        CreateKeyPair.self,
        CreateSecurityGroup.self,
        CreateTags.self,
        DeleteKeyPair.self,
        DeleteSecurityGroup.self,
        DeleteTags.self,
        DescribeAccountAttributes.self,
        DescribeAvailabilityZones.self,
        DescribeIamInstanceProfileAssociations.self,
        DescribeImages.self,
        DescribeInstanceAttribute.self,
        DescribeInstanceCreditSpecifications.self,
        DescribeInstanceStatus.self,
        DescribeInstanceTypes.self,
        DescribeInstances.self,
        DescribeKeyPairs.self,
        DescribeNetworkInterfaces.self,
        DescribeRegions.self,
        DescribeSecurityGroupRules.self,
        DescribeSecurityGroups.self,
        DescribeSubnets.self,
        DescribeTags.self,
        DescribeVolumes.self,
        DescribeVpcAttribute.self,
        DescribeVpcs.self,
        DisassociateIamInstanceProfile.self,
        GetConsoleOutput.self,
        ImportKeyPair.self,
        ModifyInstanceAttribute.self,
        ModifyInstanceMetadataOptions.self,
        RebootInstances.self,
        ReplaceIamInstanceProfileAssociation.self,
        RevokeSecurityGroupEgress.self,
        RevokeSecurityGroupIngress.self,
        RunInstances.self,
        StartInstances.self,
        StopInstances.self,
        TerminateInstances.self,
    ],
    errorStatuses: errorStatuses,
    routes: [],
    subresources: [],
    showsRefusedValues: true,
    acceptsAnonymous: false
)

extension AssociateIamInstanceProfile {
    typealias Input = AssociateIamInstanceProfileRequest
    typealias Output = AssociateIamInstanceProfileResult
    static let name = "AssociateIamInstanceProfile"
}

extension AuthorizeSecurityGroupEgress {
    typealias Input = AuthorizeSecurityGroupEgressRequest
    typealias Output = AuthorizeSecurityGroupEgressResult
    static let name = "AuthorizeSecurityGroupEgress"
}

extension AuthorizeSecurityGroupIngress {
    typealias Input = AuthorizeSecurityGroupIngressRequest
    typealias Output = AuthorizeSecurityGroupIngressResult
    static let name = "AuthorizeSecurityGroupIngress"
}

extension CreateKeyPair {
    typealias Input = CreateKeyPairRequest
    typealias Output = KeyPair
    static let name = "CreateKeyPair"
}

extension CreateSecurityGroup {
    typealias Input = CreateSecurityGroupRequest
    typealias Output = CreateSecurityGroupResult
    static let name = "CreateSecurityGroup"
}

extension CreateTags {
    typealias Input = CreateTagsRequest
    typealias Output = EmptyOutput
    static let name = "CreateTags"
}

extension DeleteKeyPair {
    typealias Input = DeleteKeyPairRequest
    typealias Output = DeleteKeyPairResult
    static let name = "DeleteKeyPair"
}

extension DeleteSecurityGroup {
    typealias Input = DeleteSecurityGroupRequest
    typealias Output = DeleteSecurityGroupResult
    static let name = "DeleteSecurityGroup"
}

extension DeleteTags {
    typealias Input = DeleteTagsRequest
    typealias Output = EmptyOutput
    static let name = "DeleteTags"
}

extension DescribeAccountAttributes {
    typealias Input = DescribeAccountAttributesRequest
    typealias Output = DescribeAccountAttributesResult
    static let name = "DescribeAccountAttributes"
}

extension DescribeAvailabilityZones {
    typealias Input = DescribeAvailabilityZonesRequest
    typealias Output = DescribeAvailabilityZonesResult
    static let name = "DescribeAvailabilityZones"
}

extension DescribeIamInstanceProfileAssociations {
    typealias Input = DescribeIamInstanceProfileAssociationsRequest
    typealias Output = DescribeIamInstanceProfileAssociationsResult
    static let name = "DescribeIamInstanceProfileAssociations"
}

extension DescribeImages {
    typealias Input = DescribeImagesRequest
    typealias Output = DescribeImagesResult
    static let name = "DescribeImages"
}

extension DescribeInstanceAttribute {
    typealias Input = DescribeInstanceAttributeRequest
    typealias Output = InstanceAttribute
    static let name = "DescribeInstanceAttribute"
}

extension DescribeInstanceCreditSpecifications {
    typealias Input = DescribeInstanceCreditSpecificationsRequest
    typealias Output = DescribeInstanceCreditSpecificationsResult
    static let name = "DescribeInstanceCreditSpecifications"
}

extension DescribeInstanceStatus {
    typealias Input = DescribeInstanceStatusRequest
    typealias Output = DescribeInstanceStatusResult
    static let name = "DescribeInstanceStatus"
}

extension DescribeInstanceTypes {
    typealias Input = DescribeInstanceTypesRequest
    typealias Output = DescribeInstanceTypesResult
    static let name = "DescribeInstanceTypes"
}

extension DescribeInstances {
    typealias Input = DescribeInstancesRequest
    typealias Output = DescribeInstancesResult
    static let name = "DescribeInstances"
}

extension DescribeKeyPairs {
    typealias Input = DescribeKeyPairsRequest
    typealias Output = DescribeKeyPairsResult
    static let name = "DescribeKeyPairs"
}

extension DescribeNetworkInterfaces {
    typealias Input = DescribeNetworkInterfacesRequest
    typealias Output = DescribeNetworkInterfacesResult
    static let name = "DescribeNetworkInterfaces"
}

extension DescribeRegions {
    typealias Input = DescribeRegionsRequest
    typealias Output = DescribeRegionsResult
    static let name = "DescribeRegions"
}

extension DescribeSecurityGroupRules {
    typealias Input = DescribeSecurityGroupRulesRequest
    typealias Output = DescribeSecurityGroupRulesResult
    static let name = "DescribeSecurityGroupRules"
}

extension DescribeSecurityGroups {
    typealias Input = DescribeSecurityGroupsRequest
    typealias Output = DescribeSecurityGroupsResult
    static let name = "DescribeSecurityGroups"
}

extension DescribeSubnets {
    typealias Input = DescribeSubnetsRequest
    typealias Output = DescribeSubnetsResult
    static let name = "DescribeSubnets"
}

extension DescribeTags {
    typealias Input = DescribeTagsRequest
    typealias Output = DescribeTagsResult
    static let name = "DescribeTags"
}

extension DescribeVolumes {
    typealias Input = DescribeVolumesRequest
    typealias Output = DescribeVolumesResult
    static let name = "DescribeVolumes"
}

extension DescribeVpcAttribute {
    typealias Input = DescribeVpcAttributeRequest
    typealias Output = DescribeVpcAttributeResult
    static let name = "DescribeVpcAttribute"
}

extension DescribeVpcs {
    typealias Input = DescribeVpcsRequest
    typealias Output = DescribeVpcsResult
    static let name = "DescribeVpcs"
}

extension DisassociateIamInstanceProfile {
    typealias Input = DisassociateIamInstanceProfileRequest
    typealias Output = DisassociateIamInstanceProfileResult
    static let name = "DisassociateIamInstanceProfile"
}

extension GetConsoleOutput {
    typealias Input = GetConsoleOutputRequest
    typealias Output = GetConsoleOutputResult
    static let name = "GetConsoleOutput"
}

extension ImportKeyPair {
    typealias Input = ImportKeyPairRequest
    typealias Output = ImportKeyPairResult
    static let name = "ImportKeyPair"
}

extension ModifyInstanceAttribute {
    typealias Input = ModifyInstanceAttributeRequest
    typealias Output = EmptyOutput
    static let name = "ModifyInstanceAttribute"
}

extension ModifyInstanceMetadataOptions {
    typealias Input = ModifyInstanceMetadataOptionsRequest
    typealias Output = ModifyInstanceMetadataOptionsResult
    static let name = "ModifyInstanceMetadataOptions"
}

extension RebootInstances {
    typealias Input = RebootInstancesRequest
    typealias Output = EmptyOutput
    static let name = "RebootInstances"
}

extension ReplaceIamInstanceProfileAssociation {
    typealias Input = ReplaceIamInstanceProfileAssociationRequest
    typealias Output = ReplaceIamInstanceProfileAssociationResult
    static let name = "ReplaceIamInstanceProfileAssociation"
}

extension RevokeSecurityGroupEgress {
    typealias Input = RevokeSecurityGroupEgressRequest
    typealias Output = RevokeSecurityGroupEgressResult
    static let name = "RevokeSecurityGroupEgress"
}

extension RevokeSecurityGroupIngress {
    typealias Input = RevokeSecurityGroupIngressRequest
    typealias Output = RevokeSecurityGroupIngressResult
    static let name = "RevokeSecurityGroupIngress"
}

extension RunInstances {
    typealias Input = RunInstancesRequest
    typealias Output = Reservation
    static let name = "RunInstances"
}

extension StartInstances {
    typealias Input = StartInstancesRequest
    typealias Output = StartInstancesResult
    static let name = "StartInstances"
}

extension StopInstances {
    typealias Input = StopInstancesRequest
    typealias Output = StopInstancesResult
    static let name = "StopInstances"
}

extension TerminateInstances {
    typealias Input = TerminateInstancesRequest
    typealias Output = TerminateInstancesResult
    static let name = "TerminateInstances"
}
