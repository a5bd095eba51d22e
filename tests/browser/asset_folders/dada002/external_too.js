// Stands for a script from elsewhere, with an integrity hash.
window.fromElsewhereToo = 'World';
