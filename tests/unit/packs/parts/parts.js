window.packs_test_parts = {Card: props => props.title};
